import type { Riskniva, Risksteg } from '../../../domain/listor/internkontroll.ts';
import type { CellValue } from '../../grid.ts';
import { numberOf } from '../listceller.ts';

/** Whether a step is told by a number, alone or before a word. @example isSteg('3 – kännbar') // true */
export const isSteg = (text: string): boolean => /^-?\d/u.test(text);

/** The step that a number tells, alone or before a word; null for none of 1–4. */
export function readSteg(text: string, value: CellValue): Risksteg | null {
  const led = /^(-?\d+(?:[.,]\d+)?)(?!\d|[.,]\d)/u.exec(text)?.[1];
  const number = numberOf(typeof value === 'number' ? value : (led ?? null));
  return number !== null && [1, 2, 3, 4].includes(number) ? (number as Risksteg) : null;
}

/** What is to be done about a risk, by the words of its level or its colour. */
export function readNiva(text: string): Riskniva | null {
  if (
    /omedelbar|genast|(?<!\p{L})(?:röd|hög|stor|kritisk|allvarlig|extrem|oaccept|(?:ej|inte) accept)/iu.test(
      text,
    )
  )
    return 'omedelbart';
  if (/snarast|(?<!\p{L})(?:gul|medel|mellan|måttlig|förhöjd)/iu.test(text)) return 'snarast';
  return /accept|(?<!\p{L})(?:grön|låg|liten)/iu.test(text) ? 'accepteras' : null;
}

/** When a risk is followed up, by the words of the plan. */
export function readUppfoljningstid(text: string): 'delar' | 'helar' | 'bada' | null {
  if (/två gånger|2 gånger|2 ggr|varje halvår|halvårsvis|löpande|månads|kvartal/iu.test(text))
    return 'bada';
  const half = /delår|halvår|(?<!\p{L})aug(?:usti)?(?!\p{L})/iu.test(text);
  const whole =
    /helår|årsbokslut|bokslut|årsredovisning|(?<!\p{L})dec(?:ember)?(?!\p{L})|årlig|årets slut/iu.test(
      text,
    );
  if (half) return whole ? 'bada' : 'delar';
  return whole ? 'helar' : null;
}

/** What a cell of a follow-up says; null where it says that there has been none. */
export const readUppfoljd = (text: string | null): string | null =>
  text === null ||
  /^(?:nej|ej (?:uppföljd|uppföljt|genomförd|klar|aktuell|påbörja)\p{L}*|inte (?:uppföljd|uppföljt|genomförd|påbörja)\p{L}*|följs upp\b.*|återstår|kvarstår|planerad\p{L}*)\.?$/iu.test(
    text,
  )
    ? null
    : text;
