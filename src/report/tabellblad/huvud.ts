import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import { monthNumberOf, riktpunkt, type Month } from '../../domain/period/month.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Tabelltyp } from '../../domain/underlag/tabell.ts';
import type { Jamforelse } from '../../domain/uppfoljning/uppfoljning.ts';
import type { ReportCell } from '../rapport.ts';
import { andelText, periodText } from '../text/number.ts';
import { avvikelseText, teckenText } from '../text/ordText.ts';
import { indexOf, type Bladkolumn } from './kolumnplan.ts';

/** 0-based rows of a table's sheet: title, line, riktpunkt with the thresholds, a blank one, header. */
export const rader = { titel: 0, upplysning: 1, riktpunkt: 2, rubrik: 4, forsta: 5 } as const;

/** What the rows above the table say. */
export interface Huvud {
  readonly titel: string;
  /** The nämnd, where it is known and the title does not name it. */
  readonly namnd: string | null;
  readonly enhet: Enhet;
  readonly period: Month | null;
  readonly jamforelse: Jamforelse;
  readonly tecken: Tecken;
  readonly typ: Tabelltyp;
  readonly regler: Regler;
}

/** The rows above the table's header; the status formulas look at the thresholds there. */
export function composeHuvud(huvud: Huvud, plan: readonly Bladkolumn[]): ReportCell[][] {
  const { titel, namnd, enhet, period, jamforelse, tecken, typ } = huvud;
  const parts = [
    ...(namnd === null ? [] : [namnd]),
    enhet,
    ...(period === null ? [] : [periodText(period)]),
    ...signText(typ, tecken),
    avvikelseText(jamforelse, tecken),
  ];
  return [[{ text: titel }], [{ text: parts.join(' · ') }], riktpunktRad(huvud, plan), []];
}

/** How the amounts are signed, where the kind of table doesn't go without saying; and what netto is. */
function signText(typ: Tabelltyp, tecken: Tecken): readonly string[] {
  switch (typ) {
    case 'resultat':
      return [teckenText[tecken]];
    case 'verksamhetsanalys':
      return [teckenText[tecken], 'netto = intäkter och kostnader tillsammans'];
    case 'investeringar':
      return [tecken === 'nettokostnad' ? 'utgifter är plus' : 'utgifter är minus'];
    default:
      return [];
  }
}

function riktpunktRad({ period, regler, enhet }: Huvud, plan: readonly Bladkolumn[]): ReportCell[] {
  const first = riktpunktText(period);
  const cells: ReportCell[] = plan.map(() => null);
  cells[0] = first === null ? null : { text: first };
  const amount = indexOf(plan, 'avvikelse') ?? 0;
  cells[amount - 1] = { text: egnaOrd.troskel };
  cells[amount] = { number: regler.troskelBelopp / orePer[enhet] };
  cells[amount + 1] = { number: regler.troskelAndel };
  return cells;
}

/** The share of the year that has passed; a whole year needs none. */
function riktpunktText(period: Month | null): string | null {
  if (period === null || monthNumberOf(period) === 12) return null;
  return egnaOrd.riktpunkt + andelText(riktpunkt(period));
}

/**
 * The nämnd that a table is about, where its sheet is called after one and the title does not say it.
 * @example findNamnd('Socialnämnden', 'Driftredovisning 2025') // "Socialnämnden"
 */
export function findNamnd(blad: string, titel: string): string | null {
  const name = /^[\p{L}\s,-]*\p{L}{2}(?:nämnd|styrelse)(?:n|en)?(?=\s*\d*$)/iu.exec(
    blad.trim(),
  )?.[0];
  return name === undefined || titel.toLowerCase().includes(name.toLowerCase()) ? null : name;
}
