import type { Beloppsroll, Tabell } from '../underlag/tabell.ts';
import { calculateAvvikelser } from './calculateAvvikelser.ts';
import { calculateSumma } from './calculateSumma.ts';
import type { Avvikelser, BeraknadTabell, Jamforelse, Summa } from './uppfoljning.ts';

/** A table with the avvikelser of its rows and its computed sum. */
export function calculateTabell(tabell: Tabell): BeraknadTabell {
  const jamforelse = chooseJamforelse(tabell);
  const summa = calculateSumma(tabell.rader, jamforelse);
  const rader = tabell.rader.map((rad) => ({
    ...rad,
    ...(rad.roll === 'summa' && summa.skal.includes('ofullstandigaRader')
      ? withoutAvvikelse(summa)
      : calculateAvvikelser(rad.belopp, jamforelse)),
  }));
  return { ...tabell, rader, jamforelse, summa };
}

/** A printed sum of rows that lack an amount can be trusted no more than the computed one. */
const withoutAvvikelse = ({
  avvikelseAck,
  avvikelseHelar,
  avvikelse,
  andel,
  skal,
}: Summa): Avvikelser => ({
  avvikelseAck,
  avvikelseHelar,
  avvikelse,
  andel,
  skal,
});

/** What the shown avvikelse compares: the whole year where there is a prognos, else ack., else the budget. */
function chooseJamforelse(tabell: Tabell): Jamforelse {
  const has = (roll: Beloppsroll): boolean =>
    tabell.rader.some((rad) => (rad.belopp[roll] ?? null) !== null);
  if (has('budget') && has('prognos')) return 'budget-prognos';
  if (has('ackBudget') && has('utfall')) return 'ackBudget-utfall';
  if (has('budget') && has('utfall')) return 'budget-utfall';
  return 'ingen';
}
