import { kontoreglerOf } from '../domain/konto/kontogrupp.ts';
import type { Ekonomi } from '../domain/underlag/huvudbok.ts';
import type { Underlag } from '../domain/underlag/underlag.ts';
import { findKommentarfynd } from '../domain/analys/findKommentarfynd.ts';
import { findTextfynd } from '../domain/analys/findTextfynd.ts';
import { calculateUppfoljning } from '../domain/uppfoljning/calculateUppfoljning.ts';
import type { Uppfoljning } from '../domain/uppfoljning/uppfoljning.ts';
import type { Fynd } from '../domain/fynd/fynd.ts';
import { sortFynd } from '../domain/fynd/sortFynd.ts';
import { yearOf, type Month } from '../domain/period/month.ts';
import type { Rattelse, Regler } from '../domain/regler/regler.ts';
import type { Tidigare } from '../domain/tidigare/tidigare.ts';
import type { Grid } from '../reading/grid.ts';
import { readEkonomi } from '../reading/huvudbok/readEkonomi.ts';
import { withoutOutlines } from '../reading/huvudbok/withoutOutlines.ts';
import { readListor } from '../reading/listor/readListor.ts';
import { withoutListor } from '../reading/listor/withoutListor.ts';
import { readMal } from '../reading/mal/readMal.ts';
import { findSmaKolumner } from '../reading/smatal/findSmaKolumner.ts';
import { recogniseUnderlag } from '../reading/recogniseUnderlag.ts';
import { findKopiefynd } from '../reading/tidigare/findRapportkopior.ts';
import { isOwnGrid } from '../reading/tidigare/isOwnGrid.ts';
import { mergeHistorik } from '../reading/tidigare/readPrognoshistorik.ts';
import { readTidigare } from '../reading/tidigare/readTidigare.ts';
import { readTidigarePrognoser } from '../reading/tidigare/readTidigarePrognoser.ts';
import { sourceGrids } from '../reading/tidigare/sourceGrids.ts';
import { settleAnalys } from '../report/analys/settleAnalys.ts';
import { settleGranskade } from '../report/avstamning/settleGranskade.ts';
import { settleExportsvar } from '../report/export/settleExportsvar.ts';
import { composeRapport } from '../report/composeRapport.ts';
import type { Rapport } from '../report/rapport.ts';
import { placePrognosfynd } from '../report/kostnadslage/placePrognosfynd.ts';
import { placeHistorikfynd } from '../report/prognoshistorik/placeHistorikfynd.ts';
import { settleEgnaMal } from '../report/mal/settleEgnaMal.ts';
import { placeRegelfynd } from '../report/regler/placeRegelfynd.ts';
import { settleEgna } from '../report/tabellblad/settleEgna.ts';
import { findOlasta } from './findOlasta.ts';
import { explainIngenTabell } from './explainIngenTabell.ts';
import { settleListfynd, withoutListrattelser } from './settleListfynd.ts';
import { findLostRiktningar, settleMalfynd } from './settleMalfynd.ts';
import { putExportbeslut, type Exportbeslut } from './exportbeslut.ts';
import { putGranskningsbeslut, type Granskningsbeslut } from './granskningsbeslut.ts';
import { putPrognosbeslut, type Prognosbeslut } from './prognosbeslut.ts';

/** What the caller decides for one run; what is left out is taken from the sheet "Regler". */
export interface Val {
  /** The last closed month, instead of the one that the workbook tells. */
  readonly period?: Month;
  /** Replaces the corrections that stand in "Regler". */
  readonly rattelser?: readonly Rattelse[];
  /** Replaces the rules that stand in "Regler". */
  readonly regler?: Regler;
  /** Put into what stands in "Helårsprognos". */
  readonly prognosbeslut?: readonly Prognosbeslut[];
  /** Put into what stands in "Avstämning". */
  readonly granskningsbeslut?: readonly Granskningsbeslut[];
  /** Put into what stands in "Läsning". */
  readonly exportbeslut?: readonly Exportbeslut[];
}

/** Every step of one run, each a plain value. */
export interface Korning {
  readonly underlag: Underlag;
  readonly ekonomi: Ekonomi;
  readonly uppfoljning: Uppfoljning;
  readonly rapport: Rapport;
  readonly regler: Regler;
  readonly rattelser: readonly Rattelse[];
  /** What stands in the product's own sheets, with the decisions of this run in it. */
  readonly tidigare: Tidigare;
}

/**
 * Follows up budget and utfall: everything from cells to report, without a host.
 * Sheets of the product's own among `grids` (of the workbook itself or of an earlier report workbook)
 * are not read as sources; their rules, corrections and comments are carried over. A copy that a person
 * made of one is neither.
 * @example const { uppfoljning, rapport } = foljUpp(grids, { period: parseMonth('2025-08') })
 */
export function foljUpp(grids: readonly Grid[], val: Val = {}): Korning {
  const egna = grids.filter(isOwnGrid);
  const before = putExportbeslut(
    putPrognosbeslut(readTidigare(egna), val.prognosbeslut ?? []),
    val.exportbeslut ?? [],
  );
  const regler = val.regler ?? before.regler;
  const rattelser = val.rattelser ?? before.rattelser;
  const whole = sourceGrids(grids);
  const listunderlag = readListor(whole, { rattelser, period: val.period ?? null });
  const sources = whole.map((grid) => withoutListor(grid, rattelser));
  const lasta = readMal(sources, { rattelser, period: val.period ?? null });
  const malunderlag = settleEgnaMal(lasta, before);
  const ledger = closeAt(
    readEkonomi(sources, {
      kontoregler: kontoreglerOf(regler.kontobas),
      rattelser: withoutListrattelser(rattelser, listunderlag),
    }),
    val.period ?? null,
  );
  const tables = withoutOutlines(sources);
  const read = recogniseUnderlag(tables, {
    rattelser: withoutListrattelser(rattelser, listunderlag).filter(isOfTable),
    period: val.period ?? null,
  });
  const tidigare = rememberPrognoser(before, egna, read);
  const kopior = findKopiefynd(grids);
  const isEmpty = kopior.length === 0 && tables === sources;
  const own = isEmpty ? read.fynd : read.fynd.map(notEmpty);
  const ekonomi = { ...ledger, fynd: settleMalfynd(ledger.fynd, malunderlag) };
  const volymkallor = malunderlag.volymer.map(({ kalla }) => kalla);
  const last = { underlag: read, ekonomi, mal: malunderlag, listor: listunderlag, kopior };
  const fynd = [
    ...tidigare.fynd,
    ...findOlasta(whole, last, rattelser),
    ...kopior,
    ...settleListfynd(settleMalfynd(explainIngenTabell(own, ekonomi), malunderlag), listunderlag),
    ...findLostRiktningar(rattelser, malunderlag, sources[0]?.bok ?? ''),
    ...whole.flatMap((grid) => findSmaKolumner(grid, volymkallor)),
  ];
  const underlag = { ...read, fynd };
  const calculated = calculateUppfoljning(
    underlag,
    regler,
    ekonomi,
    tidigare,
    malunderlag,
    listunderlag,
  );
  const granskat = putGranskningsbeslut(
    tidigare,
    calculated.kontroller,
    val.granskningsbeslut ?? [],
  );
  const placed = settleEgna(calculated, granskat);
  const told = placePrognosfynd(calculated, tidigare);
  const { granskade, fynd: andrade } = settleGranskade(calculated, granskat);
  const { kommentarer } = settleAnalys(calculated, placed.tidigare);
  const { exportsvar, fynd: obesvarade } = settleExportsvar({ ...calculated, granskade }, granskat);
  const drafted = {
    ...calculated,
    granskade,
    kommentarer,
    exportsvar,
    fynd: sortFynd([
      ...told,
      ...placed.fynd,
      ...andrade,
      ...obesvarade,
      ...findTextfynd({ ...calculated, kommentarer }),
      ...findKommentarfynd({ ...calculated, kommentarer }),
    ]),
  };
  const eget = { ...placed.tidigare, regler, rattelser };
  const draft = composeRapport(drafted, eget);
  // What a person typed as a forecast or a rule may stand elsewhere now, and the sheets tell where.
  const moved = placeRegelfynd(placeHistorikfynd(drafted.fynd, draft), draft);
  const uppfoljning = moved === drafted.fynd ? drafted : { ...drafted, fynd: moved };
  const rapport = uppfoljning === drafted ? draft : composeRapport(uppfoljning, eget);
  return { underlag, ekonomi, uppfoljning, rapport, regler, rattelser, tidigare: placed.tidigare };
}

/** With the forecasts of our own earlier sheets, where a table has a column to hold against them. */
function rememberPrognoser(
  tidigare: Tidigare,
  egna: readonly Grid[],
  { tabeller, period }: Underlag,
): Tidigare {
  const isPrinted = tabeller.some(({ kolumner }) =>
    kolumner.some(({ roll }) => roll === 'foregaendePrognos'),
  );
  if (!isPrinted || period === null) return tidigare;
  const prognoshistorik = mergeHistorik(
    readTidigarePrognoser(egna, period),
    tidigare.prognoshistorik,
  );
  return { ...tidigare, prognoshistorik };
}

/** The ledger closed at the month that the caller gives, where that lies in the followed year. */
const closeAt = (ekonomi: Ekonomi, period: Month | null): Ekonomi =>
  period !== null && yearOf(period) === ekonomi.ar ? { ...ekonomi, period } : ekonomi;

/** Whether a correction is of a table of money as a whole. */
const isOfTable = ({ falt }: Rattelse): boolean =>
  falt !== 'grupp' && falt !== 'kolumn' && falt !== 'riktning';

/** A workbook with nothing but a copy of a report or an outline is not empty. */
const notEmpty = (fynd: Fynd): Fynd =>
  fynd.typ === 'tomArbetsbok' ? { ...fynd, typ: 'ingenTabell' } : fynd;
