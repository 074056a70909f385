import { readFileSync } from 'node:fs';
import { officeJsFile } from './boot/officeJsFile.ts';

/** A member of the object model as office.js knows it. */
export interface MemberMetadata {
  /** The name that developers use: "getRange". */
  readonly name: string;
  /** The name in the protocol: "GetRange". */
  readonly wire: string;
  readonly kind: 'property' | 'method' | 'event';
  /** The requirement set that brought it, "ExcelApi 1.9"; null when it came with its class. */
  readonly apiSet: { readonly name: string; readonly version: string } | null;
}

/** Members by lower-case name (both the public and the wire name), by class name. */
export type Metadata = ReadonlyMap<string, ReadonlyMap<string, MemberMetadata>>;

const PROPERTY = /Object\.defineProperty\((\w+)\.prototype, "(\w+)", \{\n([\s\S]*?)\n {8}\}\);/g;
const METHOD = /\n {8}(\w+)\.prototype\.(\w+) = function \([^)]*\) \{\n([\s\S]*?)\n {8}\};/g;
const API_SET = /_throwIfApiNotSupported\("[\w.]+", (_defaultApiSetName|"\w+"), "([\d.]+)"/;
const METHOD_WIRE =
  /_(?:invokeMethod|createMethodObject|createAndInstantiateMethodObject)\((?:Excel\.\w+, )?this, "(\w+)"/;
const PROPERTY_WIRE = /_(?:createPropertyObject\(Excel\.\w+, |invokeSetProperty\()this, "(\w+)"/;

/** The part of the library that builds the Excel classes: other products' classes come before it. */
function readExcelPart(): string {
  const text = readFileSync(officeJsFile('excel-win32-16.01.debug.js'), 'utf8').replace(
    /\r\n/g,
    '\n',
  );
  return text.slice(text.indexOf('var _defaultApiSetName = "ExcelApi"'));
}

function findApiSet(body: string): MemberMetadata['apiSet'] {
  const found = API_SET.exec(body);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const name = found[1] === '_defaultApiSetName' ? 'ExcelApi' : found[1].replace(/"/g, '');
  return { name, version: found[2] };
}

function describeProperty(name: string, body: string): MemberMetadata {
  const kind = body.includes('EventHandlers(') ? 'event' : 'property';
  const wire = PROPERTY_WIRE.exec(body)?.[1] ?? name.charAt(0).toUpperCase() + name.slice(1);
  return { name, wire, kind, apiSet: findApiSet(body) };
}

function describeMethod(name: string, body: string): MemberMetadata {
  const wire = METHOD_WIRE.exec(body)?.[1] ?? name.charAt(0).toUpperCase() + name.slice(1);
  return { name, wire, kind: 'method', apiSet: findApiSet(body) };
}

let known: Metadata | undefined;

/**
 * What office.js itself says about the Excel object model: every class, its members, their wire
 * names and the requirement sets that its code checks. Read from the debug build, since the
 * minified build has lost the names. Computed once per process.
 */
export function readMetadata(): Metadata {
  if (known !== undefined) return known;
  const text = readExcelPart();
  const classes = new Map<string, Map<string, MemberMetadata>>();
  const add = (className: string, member: MemberMetadata): void => {
    const members = classes.get(className) ?? new Map<string, MemberMetadata>();
    classes.set(className, members);
    members.set(member.name.toLowerCase(), member);
    members.set(member.wire.toLowerCase(), member);
  };
  for (const [, className = '', name = '', body = ''] of text.matchAll(PROPERTY)) {
    if (!name.startsWith('_')) add(className, describeProperty(name, body));
  }
  for (const [, className = '', name = '', body = ''] of text.matchAll(METHOD)) {
    add(className, describeMethod(name, body));
  }
  known = classes;
  return classes;
}
