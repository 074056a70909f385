import { invalidArgument, notImplemented } from '../protocol/hostError.ts';

/** A readable and perhaps writable property of a wire class. */
export interface PropertySpec<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** What a class of Excel's object model offers, by the names that developers use ("getRange"). */
export interface ClassSpec<T extends object> {
  /** Excel's own name of the class: "Worksheet". */
  readonly name: string;
  /** Scalar properties: what a load without names returns. */
  readonly properties?: Readonly<Record<string, PropertySpec<T>>>;
  /** Properties that lead to another object. */
  readonly links?: Readonly<Record<string, (target: T) => WireObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  /** The items, when the class is a collection. */
  readonly items?: (target: T) => readonly WireObject[];
  /** What tells this object from its siblings: `{ Id }`, `{ _Id }` or nothing. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Other names under which office.js sets a property: `{ gridlines: 'showGridlines' }`. */
  readonly setAs?: Readonly<Record<string, string>>;
  /** Whether clients keep references to objects of this class over several requests. */
  readonly tracked?: boolean;
}

/** An object as the protocol sees it: a model object together with its class's members. */
export interface WireObject {
  readonly className: string;
  readonly model: object;
  readonly tracked: boolean;
  readonly isCollection: boolean;
  /** Property or link; links give a WireObject or null. Throws NotImplemented with the name. */
  readonly read: (member: string) => unknown;
  readonly write: (member: string, value: unknown) => void;
  readonly invoke: (member: string, args: readonly unknown[]) => unknown;
  readonly items: () => readonly WireObject[];
  readonly scalarNames: readonly string[];
  /** Every property, link and method, by public name. */
  readonly memberNames: readonly string[];
  readonly identity: () => Readonly<Record<string, unknown>>;
}

/** What a class is called and what it has. */
export interface ClassOutline {
  readonly name: string;
  readonly memberNames: readonly string[];
}

/** A class ready for use: wraps model objects, and tells which members it has. */
export interface HostClass<T extends object> extends ClassOutline {
  readonly wrap: (model: T) => WireObject;
}

/** Whether a value is a wire object and not a plain value. */
export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'invoke' in value;
}

/** The name on the wire: "getRange" → "GetRange". Names beginning with "_" stay. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

function indexByLowerCase<V>(members: Readonly<Record<string, V>> = {}): ReadonlyMap<string, V> {
  return new Map(Object.entries(members).map(([name, value]) => [name.toLowerCase(), value]));
}

/**
 * Makes a class from its spec. Members are found whatever their case, since load() sends names as
 * the developer typed them. An unknown member throws NotImplemented with class and name.
 */
export function defineClass<T extends object>(spec: ClassSpec<T>): HostClass<T> {
  const properties = indexByLowerCase(spec.properties);
  const links = indexByLowerCase(spec.links);
  const methods = indexByLowerCase(spec.methods);
  const scalarNames = Object.keys(spec.properties ?? {});
  const full = (member: string): string => `${spec.name}.${member}`;

  const read = (model: T, member: string): unknown => {
    const key = member.toLowerCase();
    const link = links.get(key);
    if (link !== undefined) return link(model);
    const property = properties.get(key);
    if (property === undefined) throw notImplemented(full(member));
    return property.get(model);
  };
  const write = (model: T, member: string, value: unknown): void => {
    const key = member.toLowerCase();
    const property = properties.get(spec.setAs?.[key]?.toLowerCase() ?? key);
    if (property === undefined) throw notImplemented(full(member));
    if (property.set === undefined)
      throw invalidArgument(full(member), 'The property is read-only.');
    property.set(model, value);
  };
  const invoke = (model: T, member: string, args: readonly unknown[]): unknown => {
    const method = methods.get(member.toLowerCase());
    if (method === undefined) throw notImplemented(`${full(member)}()`);
    return method(model, args);
  };
  const memberNames = [spec.properties, spec.links, spec.methods].flatMap((m) =>
    Object.keys(m ?? {}),
  );
  const wrap = (model: T): WireObject => ({
    className: spec.name,
    model,
    tracked: spec.tracked ?? false,
    isCollection: spec.items !== undefined,
    read: (member) => read(model, member),
    write: (member, value) => {
      write(model, member, value);
    },
    invoke: (member, args) => invoke(model, member, args),
    items: () => spec.items?.(model) ?? [],
    scalarNames,
    memberNames,
    identity: () => spec.identity?.(model) ?? {},
  });
  defined.push({ name: spec.name, memberNames });
  return { name: spec.name, memberNames, wrap };
}

const defined: ClassOutline[] = [];

/** The classes that have been defined so far. */
export function definedClasses(): readonly ClassOutline[] {
  return defined;
}
