import { orePer } from '../../domain/amount/enhet.ts';
import { toTableSign, type Tecken } from '../../domain/avvikelse/tecken.ts';
import type { Reserv, Reservslag, Reservtabell } from '../../domain/listor/reserver.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import type { Beloppsroll, Rad } from '../../domain/underlag/tabell.ts';
import type { BeraknadTabell, Jamforelse, Summa } from '../../domain/uppfoljning/uppfoljning.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { shorten } from '../text/shorten.ts';
import { summaCell, type Listfakta, type Listkolumner } from './listfakta.ts';

const r = listrubrik;

const slagText: Readonly<Record<Reservslag, string>> = {
  buffert: 'buffert',
  planeringsreserv: 'planeringsreserv',
  centraltUnderskott: 'centralt underskott',
  ofordelat: 'ofördelat',
  oforutsett: 'oförutsett',
  reserv: 'reserv',
};

const rollrubrik: readonly (readonly [Beloppsroll, string])[] = [
  ['utfall', r.utfall],
  ['ackBudget', r.ackBudget],
  ['prognos', r.prognos],
  ['budget', r.budget],
];

/** The amount that a column holds. */
export const rollOf = (rubrik: string): Beloppsroll | undefined =>
  rollrubrik.find(([, own]) => own === rubrik)?.[0];

/** How a table's rows are written. */
interface Radregler {
  readonly tabell: Reservtabell;
  readonly tecken: Tecken;
  readonly jamforelse: Jamforelse;
  readonly kolumner: Listkolumner;
  readonly fakta: Listfakta;
}

/**
 * A table's reserver, their sum, what the verksamheter have themselves, and the whole.
 * @param top the 0-based row of the first one
 */
export function reservrader(
  tabell: Reservtabell,
  source: BeraknadTabell | null,
  top: number,
  kolumner: Listkolumner,
  fakta: Listfakta,
): readonly (readonly ReportCell[])[] {
  const own = source?.tecken.varde ?? 'nettokostnad';
  const tecken = fakta.regler.tecken === 'kalla' ? own : fakta.regler.tecken;
  const regler = { tabell, tecken, jamforelse: source?.jamforelse ?? 'ingen', kolumner, fakta };
  const rows = tabell.rader.map((_, at) => top + at);
  const [reserver, , whole] = [0, 1, 2].map((step) => top + rows.length + step + 1);
  const value = (summa: Summa, roll: Beloppsroll): number | null =>
    shown(summa.belopp[roll], regler);
  const sums = (roll: Beloppsroll, letter: string): ReportCell =>
    summaCell(letter, rows, value(tabell.reserver, roll));
  const rest = (roll: Beloppsroll, letter: string): ReportCell => {
    const own = value(tabell.verksamheter, roll);
    if (own === null) return streckCell;
    const parts = [tabell.reserver, tabell.totalt].map((summa) => value(summa, roll));
    return parts.includes(null)
      ? { number: own }
      : { formula: `=${letter}${whole}-${letter}${reserver}`, value: own };
  };
  const all = (roll: Beloppsroll): ReportCell => {
    const own = value(tabell.totalt, roll);
    return own === null ? streckCell : { number: own };
  };
  const line = (
    namn: string,
    summa: Summa,
    row: number,
    belopp: (roll: Beloppsroll, letter: string) => ReportCell,
  ): readonly ReportCell[] => composeRad({ namn, slag: '', ...summa }, row, belopp, regler);
  return [
    ...tabell.rader.map((rad, at) =>
      composeRad(
        { ...rad, slag: slagText[rad.slag] },
        top + at + 1,
        (roll) => printed(rad, roll, regler),
        regler,
      ),
    ),
    line('Reserver tillsammans', tabell.reserver, top + rows.length + 1, sums),
    line('Verksamheterna själva', tabell.verksamheter, top + rows.length + 2, rest),
    line('Hela tabellen', tabell.totalt, top + rows.length + 3, all),
  ];
}

const shown = (amount: Rad['belopp'][Beloppsroll], { tecken, fakta }: Radregler): number | null =>
  amount == null ? null : toTableSign(amount, tecken) / orePer[fakta.enhet] || 0;

function printed({ belopp }: Reserv, roll: Beloppsroll, regler: Radregler): ReportCell {
  const amount = shown(belopp[roll], regler);
  return amount === null ? streckCell : { number: amount };
}

/** A row with its avvikelse as a formula. @param row 1-based */
function composeRad(
  rad: Pick<Summa, 'avvikelse'> & { readonly namn: string; readonly slag: string },
  row: number,
  belopp: (roll: Beloppsroll, letter: string) => ReportCell,
  { tabell, tecken, jamforelse, kolumner: { rubriker, letter }, fakta }: Radregler,
): readonly ReportCell[] {
  return rubriker.map((rubrik): ReportCell => {
    const roll = rollOf(rubrik);
    if (roll !== undefined) return belopp(roll, letter(rubrik));
    switch (rubrik) {
      case r.verksamhet:
        return textCell(shorten(rad.namn));
      case r.tabell:
        return textCell(shorten(tabell.titel));
      case r.slag:
        return textCell(rad.slag);
      case r.avvikelse: {
        if (rad.avvikelse === null || jamforelse === 'ingen') return streckCell;
        const [budget, outcome] = compared[jamforelse].map((own) => `${letter(own)}${row}`);
        return {
          formula: tecken === 'nettokostnad' ? `=${budget}-${outcome}` : `=${outcome}-${budget}`,
          value: rad.avvikelse / orePer[fakta.enhet] || 0,
        };
      }
      default:
        return null;
    }
  });
}

const compared = {
  'budget-prognos': [r.budget, r.prognos],
  'ackBudget-utfall': [r.ackBudget, r.utfall],
  'budget-utfall': [r.budget, r.utfall],
} as const;
