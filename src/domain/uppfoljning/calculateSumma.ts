import { sum, type Ore } from '../amount/ore.ts';
import type { Beloppsroll, Rad } from '../underlag/tabell.ts';
import { calculateAvvikelser } from './calculateAvvikelser.ts';
import type { Avvikelser, Jamforelse, Summa } from './uppfoljning.ts';

/** The amount columns, in the order of the JSON. */
export const beloppsroller: readonly Beloppsroll[] = [
  'utfall',
  'ackBudget',
  'prognos',
  'budget',
  'foregaendeAr',
  'foregaendePrognos',
];

/**
 * The sum of the rows that count (varav rows, subtotals and sum rows left out), exact to the öre.
 * "-" and blank cells add nothing. A column with an unreadable amount has no sum, and an avvikelse
 * is given only when every row that counts has either both of its amounts or neither:
 * otherwise it would compare different sets of rows.
 */
export function calculateSumma(rader: readonly Rad[], jamforelse: Jamforelse): Summa {
  const counted = rader.filter((rad) => rad.roll === 'rad');
  const belopp: Partial<Record<Beloppsroll, Ore | null>> = {};
  for (const roll of beloppsroller) {
    if (rader.some((rad) => rad.belopp[roll] !== undefined))
      belopp[roll] = sumColumn(counted, roll);
  }
  const avvikelser = calculateAvvikelser(belopp, jamforelse);
  return { belopp, ...withoutUneven(avvikelser, counted, jamforelse) };
}

function sumColumn(rader: readonly Rad[], roll: Beloppsroll): Ore | null {
  const unreadable = rader.some((rad) => {
    const skal = rad.saknas[roll];
    return skal === 'felvarde' || skal === 'ejTal' || skal === 'felAr';
  });
  const amounts = rader.map((rad) => rad.belopp[roll] ?? null).filter((amount) => amount !== null);
  return unreadable || amounts.length === 0 ? null : sum(amounts);
}

const isUneven = (rader: readonly Rad[], a: Beloppsroll, b: Beloppsroll): boolean =>
  rader.some((rad) => ((rad.belopp[a] ?? null) === null) !== ((rad.belopp[b] ?? null) === null));

function withoutUneven(
  avvikelser: Avvikelser,
  rader: readonly Rad[],
  jamforelse: Jamforelse,
): Avvikelser {
  const ack = isUneven(rader, 'ackBudget', 'utfall') ? null : avvikelser.avvikelseAck;
  const helar = isUneven(rader, 'budget', 'prognos') ? null : avvikelser.avvikelseHelar;
  const partial = { ...avvikelser, avvikelseAck: ack, avvikelseHelar: helar };
  if (jamforelse === 'ingen') return partial;
  const [budget, outcome] = comparedColumns[jamforelse];
  if (!isUneven(rader, budget, outcome)) return partial;
  return { ...partial, avvikelse: null, andel: null, skal: ['ofullstandigaRader'] };
}

const comparedColumns = {
  'budget-prognos': ['budget', 'prognos'],
  'ackBudget-utfall': ['ackBudget', 'utfall'],
  'budget-utfall': ['budget', 'utfall'],
} as const;
