import { findElements } from './elements.ts';

/** A sheet as the workbook's list names it. */
export interface SheetEntry {
  /** Its place in the workbook's list, 0-based. */
  readonly index: number;
  readonly blad: string;
  /** The part that holds its cells; null for a chart sheet, dialog or macro sheet, which hold none. */
  readonly part: string | null;
  /** Whether it is a chart sheet. */
  readonly isChart: boolean;
}

/** Where the workbook part stands in a package, or null when the package is something else. */
export function findWorkbookPart(rootRels: string): string | null {
  const rel = relationships(rootRels).find(({ kind }) => kind === 'officeDocument');
  return rel?.target.endsWith('.xml') ? resolve('', rel.target) : null;
}

/** The sheets of a workbook part in their order. */
export function listSheets(workbookPart: string, workbook: string, rels: string): SheetEntry[] {
  const targets = new Map(relationships(rels).map((rel) => [rel.id, rel]));
  return findElements(workbook, 'sheet').map((sheet, index) => {
    const rel = targets.get(sheet['id'] ?? '');
    const part = rel?.kind === 'worksheet' ? resolve(folder(workbookPart), rel.target) : null;
    return { index, blad: sheet['name'] ?? '', part, isChart: rel?.kind === 'chartsheet' };
  });
}

/** The part that holds the relationships of `part`. */
export function relsOf(part: string): string {
  return `${folder(part)}_rels/${part.slice(folder(part).length)}.rels`;
}

/** The parts of the wanted kinds that a part's relationships point at. */
export function relatedParts(part: string, rels: string, kinds: readonly string[]): string[] {
  return relationships(rels)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ target }) => resolve(folder(part), target));
}

interface Relationship {
  readonly id: string;
  /** The last word of its type, alike in both variants of the file format. */
  readonly kind: string;
  readonly target: string;
}

const relationships = (xml: string): Relationship[] =>
  findElements(xml, 'Relationship').map((rel) => ({
    id: rel['Id'] ?? '',
    kind: (rel['Type'] ?? '').replace(/^.*\//, ''),
    target: rel['Target'] ?? '',
  }));

const folder = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

function resolve(base: string, target: string): string {
  const steps = (target.startsWith('/') ? target : base + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
