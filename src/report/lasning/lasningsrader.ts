import type { Fynd } from '../../domain/fynd/fynd.ts';
import { regelord, slagord } from '../../domain/tidigare/egnaOrd.ts';
import type { OvrigTabell, Tabellkalla } from '../../domain/underlag/tabell.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { assumptionsOf, kallaText, omradeText } from '../tabellblad/fotnoter.ts';
import { fyndRubrik } from '../text/fyndRubrik.ts';
import { fyndText } from '../text/fyndText.ts';
import { periodText, STRECK } from '../text/number.ts';
import { allvarText, avvikelseText, slagText, typText } from '../text/ordText.ts';
import { platsText } from '../text/platsText.ts';

/** A row of texts; the comment is a person's and left out. */
type Textrad = readonly ReportCell[];

const cells = (...texts: readonly string[]): Textrad => texts.map(textCell);

/**
 * A table that was read: its title, where it stands, how it was read with what was assumed and why, and
 * how sure that is.
 * @param isOneBook whether all tables stand in one workbook, which then need not be named
 */
export function tabellRad(tabell: BeraknadTabell, isOneBook: boolean): Textrad {
  const assumed = assumptionsOf(tabell);
  const kallor = [tabell.kalla, ...tabell.fler].map(isOneBook ? omradeText : kallaText);
  return cells(
    tabell.titel || STRECK,
    kallor.join('; '),
    [readAs(tabell), ...assumed].join('\n'),
    assumed.length === 0 ? '● Säker' : '◐ Antaget',
  );
}

function readAs({ typ, enhet, tecken, period, jamforelse }: BeraknadTabell): string {
  const until = period === null ? 'perioden framgår inte' : periodText(period.varde);
  const difference = avvikelseText(jamforelse, tecken.varde).split(',')[0] ?? '';
  const read = [typText[typ.varde], enhet.varde, regelord[tecken.varde], until];
  return `${read.join(' · ')}\n${difference}`;
}

/** What looks like a table but is not computed, and why. */
export const ovrigRad = ({ titel, kalla, slag }: OvrigTabell, isOneBook: boolean): Textrad =>
  cells(titel || STRECK, whereText(kalla, isOneBook), varforText[slag], slagord[slag]);

/** Those of a ledger, of goals and of volumes that count stand in a table of their own. */
const varforText: typeof slagText = {
  ...slagText,
  huvudbok: 'Ser ut som en huvudbok, men räknas inte.',
  manadsmatris: 'Ser ut som belopp per månad, men räknas inte.',
  mal: 'Ser ut som mål, men det framgår inte vad som är utfall och målvärde.',
  statistik: 'Ser ut som statistik, men har inga år att jämföra.',
};

const whereText = (kalla: Tabellkalla, isOneBook: boolean): string =>
  isOneBook ? omradeText(kalla) : kallaText(kalla);

/** A finding: how much it matters, where, what, and its kind in a few words. */
export const fyndRad = (fynd: Fynd): Textrad =>
  cells(allvarText[fynd.allvar], platsText(fynd), fyndText(fynd), fyndRubrik(fynd.typ));
