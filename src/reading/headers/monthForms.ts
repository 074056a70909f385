/** A month as a text writes it. */
export interface FoundMonth {
  /** What in the text names it. */
  readonly match: string;
  /** 1–12; of a span its last. */
  readonly month: number;
  readonly ar: number | null;
  readonly day: number | null;
  /** The text names a span that begins in January. */
  readonly fromJanuary: boolean;
}

const monthNames = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const monthWord =
  '(?:jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|jun(?:i)?|jul(?:i)?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ar = '(?<ar>(?:19|20)\\d{2})';
const arOrShort = '(?<ar>(?:19|20)\\d{2}|[2-4]\\d)';
const manad = '(?<manad>0?[1-9]|1[0-2])';
const twoDigits = '(?<manad>0[1-9]|1[0-2])';
const dag = '(?<dag>0?[1-9]|[12]\\d|3[01])';
const namn = `(?<namn>${monthWord})\\.?`;
const to = '\\s*(?:[-–—]{1,2}|till(?: och med)?|t\\.?\\s?o\\.?\\s?m\\.?)\\s*';

const form = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'iu');

/** How texts write a month, spans first; the first form that is found decides. */
const forms: readonly RegExp[] = [
  `(?:19|20)?\\d{2}[-./](?<fran>0?[1-9]|1[0-2])(?:[-./]\\d{1,2})?${to}(?<ar>(?:19|20)?\\d{2})[-./]${manad}(?:[-./]${dag})?`,
  `(?:20)?[2-4]\\d(?<fran>0[1-9]|1[0-2])${to}(?<ar>(?:20)?[2-4]\\d)${twoDigits}`,
  `(?<franNamn>${monthWord})\\.?(?:\\s*(?:19|20)\\d{2})?${to}${namn}(?:\\s*['’-]?\\s*${arOrShort})?`,
  `t(?:ertial\\s*)?(?<fran>1)${to}(?:t(?:ertial)?\\s*)?(?<tertial>[23])(?:[\\s,–-]*${ar})?`,
  `${ar}[-./:]${manad}(?:[-./]${dag})?`,
  `(?<ar>\\d{2})[-./]${twoDigits}[-./]${dag}`,
  `(?<ar>(?:19|20)?\\d{2})${twoDigits}(?<dag>0[1-9]|[12]\\d|3[01])`,
  `(?<ar>20\\d{2})${twoDigits}`,
  `${dag}[/.]${manad}[-/. ]+${arOrShort}`,
  `(?<=(?:(?<!\\p{L})per|t\\.?\\s?o\\.?\\s?m|progn\\p{L}*)\\.?[\\s(]{1,3})${dag}/${manad}`,
  `(?<=(?:period|utfall|budget|prognos|avvikelse|månad|per|ack)\\P{L}{0,3})(?<ar>2[1-9]|[34]\\d)${twoDigits}`,
  `(?<antal>1[0-2]|[1-9])\\s*mån(?:ader)?\\.?(?:\\s*${ar})?`,
  `månad\\s*:?\\s*${manad}(?:[\\s,–-]*${ar})?`,
  `t(?:ertial\\p{L}*)?[\\s,]*(?<tertial>[123])(?:[\\s,–-]*${ar})?`,
  `(?:kvartal\\p{L}*[\\s,]*|[kq])(?<kvartal>[1-4])(?:[\\s,–-]*${ar})?`,
  `(?:${dag}[.:]?(?:a|e)?\\s+)?${namn}(?:\\s*[-–'’]?\\s*${arOrShort})?`,
].map(form);

/** The month that a text names in any of the known forms, or null. */
export function findMonth(text: string): FoundMonth | null {
  for (const pattern of forms) {
    const found = pattern.exec(text);
    if (found) return readForm(found[0], found.groups ?? {});
  }
  return null;
}

function readForm(match: string, groups: Readonly<Partial<Record<string, string>>>): FoundMonth {
  const from = groups['fran'] === undefined ? monthOf(groups['franNamn']) : Number(groups['fran']);
  return {
    match,
    month: numberOf(groups),
    ar: groups['ar'] === undefined ? null : fullYear(groups['ar']),
    day: groups['dag'] === undefined ? null : Number(groups['dag']),
    fromJanuary: from === 1 || groups['antal'] !== undefined,
  };
}

function numberOf(groups: Readonly<Partial<Record<string, string>>>): number {
  const plain = groups['manad'] ?? groups['antal'];
  if (plain !== undefined) return Number(plain);
  if (groups['tertial'] !== undefined) return Number(groups['tertial']) * 4;
  return groups['kvartal'] === undefined ? monthOf(groups['namn']) : Number(groups['kvartal']) * 3;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);
const monthOf = (name = ''): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The fewest days that end a month, 1–12: 28 in February. @example longestMonth(8) // 31 */
export const longestMonth = (number: number): number =>
  number === 2 ? 28 : [4, 6, 9, 11].includes(number) ? 30 : 31;

/**
 * What a text says after its own matter of decisions, prints, meetings and people: "(KF 2024-11-25)",
 * "Utskriven 2025-09-12"; "" when it says no such thing.
 */
export const asideIn = (text: string): string =>
  /\(?(?<!\p{L})(?:kf(?!\p{L})|beslut|antag|fastställ|utskri|sammanträd|möte|dnr|diarie|upprätta|handlägg|controller|ekonom(?!i)|chef|ansvarig|senast ändra|sparad|version).*$/iu.exec(
    text,
  )?.[0] ?? '';
