import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { putOlderLast } from '../../domain/uppfoljning/putOlderLast.ts';
import type {
  BeraknadRad,
  BeraknadTabell,
  Uppfoljning,
} from '../../domain/uppfoljning/uppfoljning.ts';
import { decideStatus, statusText } from '../tabellblad/status.ts';
import { andelText, beloppText } from '../text/number.ts';
import { avrundningOf } from './avrunda.ts';
import { bindText } from './bindText.ts';
import { dokumenttext } from './dokumenttext.ts';

/** How many deficits a summary names. */
const NAMED = 3;

/** What the main table comes to: its avvikelse and the largest deficits past the thresholds. "" without one. */
export function composeSammanfattning({
  tabeller,
  enhet,
  regler,
}: Pick<Uppfoljning, 'tabeller' | 'enhet' | 'regler'>): string {
  const main = mainTable(tabeller);
  if (main === undefined || main.summa.avvikelse === null) return '';
  const { avvikelse, andel } = main.summa;
  const worst = main.rader
    .filter((rad): rad is BeraknadRad & { avvikelse: Ore } => rad.avvikelse !== null)
    .filter((rad) => rad.roll === 'rad' && decideStatus(rad, regler) === statusText.underskott)
    .sort((a, b) => a.avvikelse - b.avvikelse)
    .slice(0, NAMED)
    .map((rad) => `${rad.namn.trim()} ${shareText(rad.avvikelse, rad.andel, enhet)}`);
  const first = `${whatOf(main)} är ${shareText(avvikelse, andel, enhet)}.`;
  if (worst.length === 0) return `${first} ${dokumenttext.inomBudget}`;
  const label = worst.length === 1 ? 'Underskott över tröskeln har' : 'Störst underskott har';
  return `${first} ${label} ${listed(worst)}.`;
}

/** The table that speaks for the whole. */
export const mainTable = (tabeller: readonly BeraknadTabell[]): BeraknadTabell | undefined =>
  putOlderLast(tabeller).find(({ typ }) => typ.varde === 'driftredovisning');

const whatOf = ({ jamforelse }: BeraknadTabell): string =>
  jamforelse === 'budget-prognos' ? 'Avvikelsen för helåret' : 'Avvikelsen mot budget';

/** An amount with its unit as the document has it. @example "−6 062 tkr" */
export const unitText = (amount: Ore, enhet: Enhet): string => {
  const { enhet: unit, decimaler } = avrundningOf(enhet);
  return bindText(`${beloppText(amount, unit, decimaler)} ${unit}`);
};

const shareText = (amount: Ore, andel: number | null, enhet: Enhet): string =>
  bindText(unitText(amount, enhet) + (andel === null ? '' : ` (${andelText(andel)})`));

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} och ${texts.at(-1) ?? ''}`;
