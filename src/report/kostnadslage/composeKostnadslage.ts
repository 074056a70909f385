import type { Month } from '../../domain/period/month.ts';
import { headerNyckel } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Ekonomi } from '../../domain/underlag/huvudbok.ts';
import type { Tabellkalla } from '../../domain/underlag/tabell.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import { format } from '../blad/cells.ts';
import { fyllIEget } from '../blad/fyllIEget.ts';
import { FLIKFARG, stilar } from '../blad/palett.ts';
import { planSpread } from '../blad/planSpread.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { periodText } from '../text/number.ts';
import { planLagesbredder } from './lagesbredder.ts';
import { lageskolumner, lagesrubriker, rader } from './ledgerCells.ts';
import { composeLedgerHead, kallrad } from './ledgerHead.ts';
import { composeLedgerFormat, composeLedgerVillkor, type LedgerForm } from './ledgerLook.ts';
import type { LedgerParts } from './ledgerParts.ts';
import { composeLedgerRow } from './ledgerRowCells.ts';
import { planLedgerRows, planOutline } from './ledgerRows.ts';
import { ledgerStatus } from './ledgerStatus.ts';
import { nameBlad } from './storstaPoster.ts';

/** Which kostnadsläge a sheet shows. */
export interface KostnadslageChoice extends LedgerParts {
  readonly namn: string;
  readonly tabell: string;
  readonly titel: string;
  /** What stands in the line below the title before everything else. */
  readonly upplysning: readonly string[];
  /** What else is compared, in words. */
  readonly jamforelse: readonly string[];
}

/** The sheet of a kostnadsläge: what its parts, kontogrupper and konton have cost against their budget. */
export function composeKostnadslage(
  uppfoljning: Uppfoljning,
  period: Month,
  val: KostnadslageChoice,
  eget: EgetBlad | undefined,
): ReportSheet {
  const { regler, ekonomi } = uppfoljning;
  const { namn, tabell, titel } = val;
  const kolumner = lageskolumner;
  const rubriker = lagesrubriker;
  const body = planLedgerRows(val);
  const context = { body, period, regler, bladOf: nameBlad(postkallor(ekonomi)) };
  const line = [
    ...val.upplysning,
    'tkr',
    periodText(period),
    ['avvikelse ack. = ackumulerad budget − utfall', ...val.jamforelse].join(' · ') +
      ', minus = underskott',
  ];
  const cells: (readonly ReportCell[])[] = [
    ...composeLedgerHead(
      titel,
      line,
      period,
      regler,
      kolumner.at(egnaOrd.avvikelseAck),
      val.helhet.egenProfil,
    ),
    rubriker.map((text) => ({ text })),
    ...body.map((rad, index) => composeLedgerRow(rad, index, context)),
  ];
  const egna = { sista: rubriker.length - 1, kommentar: kolumner.at(egnaOrd.kommentar) };
  const nycklar = bladNycklar(body);
  const ifylld = fyllIEget(
    {
      cells,
      platser: new Map([
        [headerNyckel(tabell), { ...egna, rad: rader.rubrik }],
        ...nycklar.map((nyckel, row) => [nyckel, { ...egna, rad: rader.forsta + row }] as const),
      ]),
      utgangna: { ...egna, kod: kolumner.at(egnaOrd.kod), namn: kolumner.at(egnaOrd.namn) },
      slut: [kallrad(uppfoljning)],
    },
    eget,
  );
  const form: LedgerForm = {
    rubriker,
    kolumner,
    roller: body.map(({ roll }) => roll),
    regler,
    matt: egnaOrd.avvikelseAck,
    rod: ledgerStatus.underskott,
  };
  const widest = Math.max(...ifylld.cells.map((row) => row.length));
  const columnWidths = planLagesbredder(cells.slice(rader.rubrik), regler);
  // The figures, then what they mean.
  const spread = planSpread(columnWidths, {
    title: kolumner.at(egnaOrd.namn),
    cut: kolumner.at(egnaOrd.status),
  });
  return {
    name: namn,
    tables: [
      {
        name: tabell,
        area: { top: rader.rubrik, left: 0, rows: body.length + 1, columns: rubriker.length },
      },
    ],
    tabColor: FLIKFARG,
    columnWidths,
    cells: ifylld.cells,
    formats: [
      format(stilar.bas, 0, 0, ifylld.cells.length, widest),
      ...composeLedgerFormat(form),
      ...ifylld.formats,
    ],
    conditionalFormats: composeLedgerVillkor(form),
    validations: [],
    outline: planOutline(body),
    egna: ifylld.egna,
    frozen: { rows: rader.forsta, columns: kolumner.at(egnaOrd.namn) + 1 },
    print: {
      landscape: true,
      titleRows: [rader.rubrik, rader.rubrik],
      ...(spread && { spread }),
      footer: `${namn} · ${periodText(period)}`,
    },
  };
}

/** Where the postings of the followed year stand. */
const postkallor = ({ serier, ar }: Ekonomi): readonly Tabellkalla[] =>
  serier.filter((serie) => serie.slag === 'utfall' && serie.ar === ar).map(({ kalla }) => kalla);
