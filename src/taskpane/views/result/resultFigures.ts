import type { Enhet } from '../../../domain/amount/enhet.ts';
import type { Ore } from '../../../domain/amount/ore.ts';
import { toTableSign } from '../../../domain/avvikelse/tecken.ts';
import type { Regler } from '../../../domain/regler/regler.ts';
import type { BeraknadRad, BeraknadTabell } from '../../../domain/uppfoljning/uppfoljning.ts';
import { decideStatus, statusText } from '../../../report/tabellblad/status.ts';
import { andelText, beloppText, STRECK } from '../../../report/text/number.ts';
import { text } from '../../text.sv.ts';

/** A figure with the word for what it is. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

/** An amount of a table in the report's unit, with the unit. @example "−6 062 tkr" */
export function amountText(amount: Ore | null, tabell: BeraknadTabell, regler: Regler): string {
  if (amount === null) return STRECK;
  const enhet = regler.enhet === 'kalla' ? tabell.enhet.varde : regler.enhet;
  return `${beloppText(amount, enhet, decimalsOf(enhet, regler))} ${enhet}`;
}

/** Millions say too little without a decimal. */
const decimalsOf = (enhet: Enhet, { decimaler }: Regler): number =>
  enhet === 'mnkr' ? Math.max(1, decimaler) : decimaler;

/** What the sum of a table compares, and the share. */
export function comparedFigures(tabell: BeraknadTabell, regler: Regler): readonly Figure[] {
  const { belopp, andel } = tabell.summa;
  const tecken = regler.tecken === 'kalla' ? tabell.tecken.varde : regler.tecken;
  const figure = (label: string, amount: Ore | null | undefined): Figure => ({
    label,
    value: amountText(amount == null ? null : toTableSign(amount, tecken), tabell, regler),
  });
  const share = { label: text.share, value: andel === null ? STRECK : andelText(andel) };
  switch (tabell.jamforelse) {
    case 'budget-prognos':
      return [figure(text.budget, belopp.budget), figure(text.prognos, belopp.prognos), share];
    case 'ackBudget-utfall':
      return [figure(text.ackBudget, belopp.ackBudget), figure(text.utfall, belopp.utfall), share];
    case 'budget-utfall':
      return [figure(text.budget, belopp.budget), figure(text.utfall, belopp.utfall), share];
    case 'ingen':
      return [];
  }
}

/** A row with a deficit, and the length of its bar as a share of the worst one's. */
export interface Deficit {
  readonly rad: BeraknadRad;
  readonly avvikelse: Ore;
  readonly bar: number;
  readonly isPastThreshold: boolean;
}

/** The rows with the largest deficits, worst first; parts and sums of rows are left out. */
export function worstRows(
  tabell: BeraknadTabell,
  regler: Regler,
  count: number,
): readonly Deficit[] {
  const rows = tabell.rader
    .flatMap((rad) =>
      rad.roll === 'rad' && rad.avvikelse !== null ? [{ rad, avvikelse: rad.avvikelse }] : [],
    )
    .filter(({ avvikelse }) => avvikelse < 0)
    .sort((a, b) => a.avvikelse - b.avvikelse)
    .slice(0, count);
  const worst = rows[0]?.avvikelse ?? -1;
  return rows.map(({ rad, avvikelse }) => ({
    rad,
    avvikelse,
    bar: avvikelse / worst,
    isPastThreshold: decideStatus(rad, regler) === statusText.underskott,
  }));
}

/** What a row is called in a list. @example "51 Äldreomsorg/LSS" */
export const rowName = ({ kod, namn }: BeraknadRad): string =>
  kod === null ? namn : `${kod} ${namn}`;
