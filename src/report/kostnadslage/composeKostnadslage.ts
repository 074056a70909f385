import type { Kostnadslagesrad } from '../../domain/kostnadslage/kostnadslage.ts';
import type { Month } from '../../domain/period/month.ts';
import { headerNyckel } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import { format } from '../blad/cells.ts';
import { fyllIEget } from '../blad/fyllIEget.ts';
import { FLIKFARG, stilar } from '../blad/palett.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { periodText } from '../text/number.ts';
import type { Grupp } from './grupper.ts';
import { locateKolumner, rader } from './ledgerCells.ts';
import { composeLedgerHead, kallrad } from './ledgerHead.ts';
import { composeLedgerRow, ledgerStatus, type LedgerRowContext } from './ledgerRowCells.ts';
import { planLedgerRows } from './ledgerRows.ts';
import {
  composeLedgerFormat,
  composeLedgerVillkor,
  planLedgerBredder,
  type LedgerForm,
} from './ledgerLook.ts';

/** Which kostnadsläge a sheet shows. */
export interface KostnadslageChoice {
  readonly namn: string;
  readonly tabell: string;
  readonly titel: string;
  /** What stands in the line below the title before everything else. */
  readonly upplysning: readonly string[];
  /** What else is compared, in words. */
  readonly jamforelse: readonly string[];
  readonly rubriker: readonly string[];
  readonly isWanted: (rad: Kostnadslagesrad) => boolean;
  readonly prognosOf: LedgerRowContext['prognosOf'];
}

/** The sheet of a kostnadsläge: by verksamhet and kontogrupp, what it has cost against its budget. */
export function composeKostnadslage(
  uppfoljning: Uppfoljning,
  grupper: readonly Grupp[],
  period: Month,
  val: KostnadslageChoice,
  eget: EgetBlad | undefined,
): ReportSheet {
  const { regler } = uppfoljning;
  const { namn, tabell, titel, rubriker, prognosOf } = val;
  const kolumner = locateKolumner(rubriker);
  const body = planLedgerRows(grupper, val.isWanted);
  const context = { rubriker, kolumner, body, period, regler, prognosOf };
  const line = [
    ...val.upplysning,
    'tkr',
    periodText(period),
    ['avvikelse ack. = ackumulerad budget − utfall', ...val.jamforelse].join(' · ') +
      ', minus = underskott',
  ];
  const cells: (readonly ReportCell[])[] = [
    ...composeLedgerHead(titel, line, period, regler, kolumner.at(egnaOrd.avvikelseAck)),
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
  return {
    name: namn,
    tables: [
      {
        name: tabell,
        area: { top: rader.rubrik, left: 0, rows: body.length + 1, columns: rubriker.length },
      },
    ],
    tabColor: FLIKFARG,
    columnWidths: planLedgerBredder(form, cells.slice(rader.rubrik)),
    cells: ifylld.cells,
    formats: [
      format(stilar.bas, 0, 0, ifylld.cells.length, widest),
      ...composeLedgerFormat(form),
      ...ifylld.formats,
    ],
    conditionalFormats: composeLedgerVillkor(form),
    validations: [],
    egna: ifylld.egna,
    frozen: { rows: rader.forsta, columns: kolumner.at(egnaOrd.namn) + 1 },
    print: {
      landscape: true,
      titleRows: [rader.rubrik, rader.rubrik],
      footer: `${namn} · ${periodText(period)}`,
    },
  };
}
