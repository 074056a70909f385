import { endOfAside, endOfTag } from './tags.ts';

/** An element of a text of XML, by its places in it; `local` is its name without prefix. */
export interface XmlElement {
  readonly local: string;
  readonly prefix: string;
  readonly start: number;
  /** After the ">" of its first tag. */
  readonly openEnd: number;
  /** Where its last tag begins; `openEnd` for one that is closed at once. */
  readonly closeStart: number;
  readonly end: number;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
}

interface Open extends XmlElement {
  openEnd: number;
  closeStart: number;
  end: number;
  children: XmlElement[];
}

/** The root of a well-formed text of XML, else null; one with a document type is refused. */
export function readElements(xml: string): XmlElement | null {
  const open: Open[] = [];
  let root: Open | null = null;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const aside = endOfAside(xml, at);
    if (aside !== null) {
      if (aside < 0) return null;
      at = aside;
      continue;
    }
    const end = endOfTag(xml, at);
    if (end < 0) return null;
    if (xml[at + 1] === '/') {
      const element = open.pop();
      const name = xml.slice(at + 2, end - 1).trimEnd();
      if (element === undefined || nameOf(element) !== name) return null;
      element.closeStart = at;
      element.end = end;
    } else {
      const element = openElement(xml, at, end, open.at(-1) ?? null);
      if (element === null) return null;
      if (open.length > 0) open.at(-1)?.children.push(element);
      else if (root !== null) return null;
      else root = element;
      if (xml[end - 2] !== '/') open.push(element);
    }
    at = end;
  }
  return open.length === 0 ? root : null;
}

function openElement(xml: string, start: number, end: number, parent: Open | null): Open | null {
  const name = /^[^\s/>]+/u.exec(xml.slice(start + 1, Math.min(end, start + 200)))?.[0];
  if (name === undefined) return null;
  const colon = name.indexOf(':');
  return {
    ...{ local: name.slice(colon + 1), prefix: name.slice(0, Math.max(0, colon)) },
    ...{ start, openEnd: end, closeStart: end, end, parent, children: [] },
  };
}

const nameOf = ({ prefix, local }: XmlElement): string =>
  prefix === '' ? local : `${prefix}:${local}`;

/** Every element below, in the order that they begin. */
export const descendants = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => [child, ...descendants(child)]);

/** The first child of a name. */
export const childOf = (
  element: XmlElement | null | undefined,
  local: string,
): XmlElement | undefined => element?.children.find((child) => child.local === local);

/** The nearest element around it of a name, else null. */
export function ancestorOf(element: XmlElement, local: string): XmlElement | null {
  for (let at = element.parent; at !== null; at = at.parent) if (at.local === local) return at;
  return null;
}

/** The value of an attribute by its name without prefix, else null. */
export function attributeOf(
  xml: string,
  element: XmlElement | undefined,
  name: string,
): string | null {
  if (element === undefined) return null;
  const tag = xml.slice(element.start, element.openEnd);
  for (const [, key, double, single] of tag.matchAll(
    /\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  ))
    if (key === name) return decodeXml(double ?? single ?? '');
  return null;
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>' },
  ...{ quot: '"', apos: "'" },
};

/** The characters that a text of XML stands for. */
export const decodeXml = (text: string): string =>
  text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
