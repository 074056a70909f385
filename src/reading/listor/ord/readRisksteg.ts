import type { Riskniva, Risksteg } from '../../../domain/listor/internkontroll.ts';
import type { CellValue } from '../../grid.ts';
import { numberOf } from '../listceller.ts';

type Words = readonly (readonly [RegExp, Risksteg])[];

/** Source: the internkontrollplan of a council, mer sällan, månad, vecka, dagligen; then words in common use. */
const likely: Words = [
  [/mer sällan|mycket sällan|^sällan|^osannolik|^mycket låg|^årlig|^(?:varje )?år/iu, 1],
  [/månad|^mindre sannolik|^ibland/iu, 2],
  [/veck|^möjlig|^ofta/iu, 3],
  [/dag|^mycket sannolik|^sannolik|^mycket ofta/iu, 4],
];

/** Source: the same plan, försumbar, lindrig, kännbar, allvarlig. */
const severe: Words = [
  [/försumbar|obetydlig/iu, 1],
  [/lindrig|^mindre allvarlig/iu, 2],
  [/kännbar|betydande/iu, 3],
  [/allvarlig|katastrof|mycket stor/iu, 4],
];

/** The sannolikhet of a cell, by number or word. @example readSannolikhet('Vecka', 'Vecka') // 3 */
export const readSannolikhet = (text: string, value: CellValue): Risksteg | null =>
  readSteg(text, value, likely);

/** The allvarlighet of a cell, by number or word. @example readAllvarlighet('3 – kännbar', …) // 3 */
export const readAllvarlighet = (text: string, value: CellValue): Risksteg | null =>
  readSteg(text, value, severe);

function readSteg(text: string, value: CellValue, words: Words): Risksteg | null {
  const led = /^(-?\d+(?:[.,]\d+)?)(?![\d.,])/u.exec(text)?.[1];
  const number = numberOf(typeof value === 'number' ? value : (led ?? null));
  if (number !== null) return [1, 2, 3, 4].includes(number) ? (number as Risksteg) : null;
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** What is to be done about a risk, by the words of its level or its colour. */
export function readNiva(text: string): Riskniva | null {
  if (/omedelbar|genast|(?<!\p{L})(?:röd|hög|kritisk)/iu.test(text)) return 'omedelbart';
  if (/snarast|(?<!\p{L})(?:gul|medel|måttlig)/iu.test(text)) return 'snarast';
  return /accepter|(?<!\p{L})(?:grön|låg)/iu.test(text) ? 'accepteras' : null;
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
  /^(?:nej|ej (?:uppföljd|uppföljt|genomförd|klar|aktuell)\p{L}*|inte (?:uppföljd|uppföljt|genomförd)\p{L}*|följs upp\b.*|återstår|kvarstår|planerad\p{L}*)\.?$/iu.test(
    text,
  )
    ? null
    : text;
