import type { ApiGate } from './apiGate.ts';
import type { QueryMessage } from './messages.ts';
import { isWireObject, wireName } from '../wire/hostClass.ts';
import type { WireObject } from '../wire/hostClass.ts';

type Answer = Record<string, unknown>;

/** What an object must always tell: its identity, and its reference id when it is kept. */
export type Identify = (object: WireObject) => Readonly<Record<string, unknown>>;

/** Answers a load: the selected members of an object, or of every item of a collection. */
export function answerQuery(
  object: WireObject,
  query: QueryMessage,
  gate: ApiGate,
  identify: Identify,
): Answer {
  if (object.isCollection) {
    // The client strips "items/" from names, so what the collection has itself is asked of it.
    const isOwn = (name: string): boolean => hasMember(object, name);
    const own = (query.Select ?? []).filter(isOwn);
    const ofItems = { ...query, Select: (query.Select ?? []).filter((name) => !isOwn(name)) };
    const first = query.Skip ?? 0;
    const end = query.Top === undefined || query.Top === 0 ? undefined : first + query.Top;
    const items = object.items().slice(first, end);
    const answer: Answer =
      own.length === 0 ? {} : answerOne(object, { Select: own }, gate, identify);
    answer['_Items'] = items.map((item) => answerOne(item, ofItems, gate, identify));
    return answer;
  }
  return answerOne(object, query, gate, identify);
}

function answerOne(
  object: WireObject,
  query: QueryMessage,
  gate: ApiGate,
  identify: Identify,
): Answer {
  const answer: Answer = { ...identify(object) };
  for (const path of listPaths(object, query, gate)) {
    readPath(object, path.split(/[/.]/), answer, gate, identify);
  }
  return answer;
}

function listPaths(object: WireObject, query: QueryMessage, gate: ApiGate): readonly string[] {
  const selected = query.Select ?? [];
  const usual = object.scalarNames.filter((name) => gate.allows(object.className, name));
  const names = selected.length === 0 ? usual : selected;
  return [...names.flatMap((name) => (name === '*' ? usual : [name])), ...(query.Expand ?? [])];
}

function readPath(
  object: WireObject,
  [head = '', ...rest]: readonly string[],
  answer: Answer,
  gate: ApiGate,
  identify: Identify,
): void {
  // The client writes "tables/items/name"; the items of a collection are not a member of it.
  if (object.isCollection && head.toLowerCase() === 'items') {
    mergeInto(answer, answerQuery(object, toQuery(rest), gate, identify));
    return;
  }
  gate.check(object.className, head);
  const value = object.read(head);
  const name = findWireName(object, head);
  if (!isWireObject(value)) {
    answer[name] = value;
    return;
  }
  const inner = answerQuery(value, toQuery(rest), gate, identify);
  const known = answer[name];
  if (isAnswer(known)) mergeInto(known, inner);
  else answer[name] = inner;
}

function toQuery(rest: readonly string[]): QueryMessage {
  const path = rest[0]?.toLowerCase() === 'items' ? rest.slice(1) : rest;
  return path.length === 0 ? {} : { Select: [path.join('/')] };
}

function findWireName(object: WireObject, member: string): string {
  const wanted = member.toLowerCase();
  const name = object.memberNames.find((candidate) => candidate.toLowerCase() === wanted);
  return wireName(name ?? member);
}

function hasMember(object: WireObject, name: string): boolean {
  return object.memberNames.some((member) => member.toLowerCase() === name.toLowerCase());
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Two selections of one object meet: {"Font":{"Bold"}} and {"Font":{"Color"}}; so do two of its items. */
function mergeInto(target: Answer, more: Answer): void {
  for (const [name, value] of Object.entries(more)) {
    const known = target[name];
    if (isAnswer(known) && isAnswer(value)) mergeInto(known, value);
    else if (Array.isArray(known) && Array.isArray(value) && name === '_Items') {
      known.forEach((item: unknown, index) => {
        const other: unknown = value[index];
        if (isAnswer(item) && isAnswer(other)) mergeInto(item, other);
      });
    } else target[name] = value;
  }
}
