import { sum } from '../../domain/amount/ore.ts';
import { findAvvikandeManader } from '../../domain/helarsprognos/avvikandeManad.ts';
import { monthNumberOf, type Month } from '../../domain/period/month.ts';
import { egnaTabeller, headerNyckel } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { prognosfalt } from '../../domain/tidigare/egnaRubriker.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { efterlinje } from '../atgarder/efterlinje.ts';
import { format } from '../blad/cells.ts';
import { fyllIEget } from '../blad/fyllIEget.ts';
import { FLIKFARG, stilar } from '../blad/palett.ts';
import { planSpread } from '../blad/planSpread.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { statusText } from '../tabellblad/status.ts';
import { beloppText, periodText } from '../text/number.ts';
import { nycklarOfGrupper, type Grupp } from './grupper.ts';
import { rader } from './ledgerCells.ts';
import { composeLedgerHead, kallrad } from './ledgerHead.ts';
import {
  composeLedgerFormat,
  composeLedgerVillkor,
  planLedgerBredder,
  type LedgerForm,
} from './ledgerLook.ts';
import {
  composeGruppcells,
  composeSummacells,
  metodval,
  planBelopp,
  prognoskolumner,
  prognosrubriker,
  type Prognosord,
} from './prognosceller.ts';
import { settlePrognos } from './settlePrognos.ts';

/** The name of the sheet, which other sheets point at. */
export const PROGNOSBLAD = egnaOrd.prognosblad;

/** The sheet has many columns: what holds words breaks its lines. */
const hogstaBredd: Readonly<Record<string, number>> = {
  [egnaOrd.namn]: 30,
  [egnaOrd.saknas]: 20,
  [egnaOrd.avvikandeManader]: 24,
  [egnaOrd.metod]: 15,
  [egnaOrd.orsak]: 22,
  [egnaOrd.kommentar]: 30,
};

/**
 * The sheet "Helårsprognos": what the year will end at by verksamhet, by five methods and their median;
 * a person chooses the method, adds a justering and says why, and the prognos follows in the sheet.
 */
export function composePrognosblad(
  uppfoljning: Uppfoljning,
  grupper: readonly Grupp[],
  period: Month,
  eget: EgetBlad | undefined,
): ReportSheet {
  const { regler, avvikandeManader } = uppfoljning;
  const { at } = prognoskolumner;
  const ordOf = (avvikande: Prognosord['avvikande'] = []): Prognosord => ({
    avvikande,
    decimaler: regler.decimaler,
  });
  const belopp = grupper.map(planBelopp);
  const line = [
    'tkr',
    periodText(period),
    'avvikelse = budget − prognos, minus = underskott',
    'prognos = vald metod + justering',
  ];
  const body = [
    ...grupper.map((grupp, index) => {
      // Those that belong to no grupp are not the whole.
      const avvikande =
        grupp.grupp === null
          ? findAvvikandeManader(grupp.serie, monthNumberOf(period), regler.troskelEngang)
          : avvikandeManader.get(grupp.grupp);
      return composeGruppcells(grupp, belopp[index] ?? {}, ordOf(avvikande));
    }),
    composeSummacells(belopp, ordOf(avvikandeManader.get(null))),
  ];
  const cells: (readonly ReportCell[])[] = [
    ...composeLedgerHead(PROGNOSBLAD, line, period, regler, at(egnaOrd.avvikelse)),
    prognosrubriker.map((text) => ({ text })),
    ...body,
  ];
  const egna = {
    sista: prognosrubriker.length - 1,
    kommentar: at(egnaOrd.kommentar),
    falt: Object.fromEntries(prognosfalt.map(({ rubrik }) => [rubrik, at(rubrik)])),
  };
  const nycklar = nycklarOfGrupper(grupper);
  const ifylld = fyllIEget(
    {
      cells,
      platser: new Map([
        [headerNyckel(egnaTabeller.prognos), { ...egna, rad: rader.rubrik }],
        ...nycklar.map((nyckel, row) => [nyckel, { ...egna, rad: rader.forsta + row }] as const),
      ]),
      utgangna: { ...egna, kod: at(egnaOrd.kod), namn: at(egnaOrd.namn) },
      slut: [...efterlinje(uppfoljning, null), ...helhetsrad(uppfoljning), kallrad(uppfoljning)],
    },
    eget,
  );
  const settled = settlePrognos(ifylld.cells, grupper.length, regler);
  const form: LedgerForm = {
    rubriker: prognosrubriker,
    kolumner: prognoskolumner,
    roller: [...grupper.map(() => 'rad' as const), 'summa'],
    regler,
    matt: egnaOrd.avvikelse,
    rod: statusText.underskott,
  };
  const table = settled.slice(rader.rubrik, rader.forsta + body.length);
  const columnWidths = planLedgerBredder(form, table).map((width, column) =>
    Math.min(width, hogstaBredd[prognosrubriker[column] ?? ''] ?? width),
  );
  // What the methods give, then what a person decides.
  const spread = planSpread(columnWidths, { title: at(egnaOrd.namn), cut: at(egnaOrd.metod) });
  return {
    name: PROGNOSBLAD,
    tables: [
      {
        name: egnaTabeller.prognos,
        area: {
          top: rader.rubrik,
          left: 0,
          rows: body.length + 1,
          columns: prognosrubriker.length,
        },
      },
    ],
    tabColor: FLIKFARG,
    columnWidths,
    cells: settled,
    formats: [
      format(stilar.bas, 0, 0, settled.length, Math.max(...settled.map((row) => row.length))),
      ...composeLedgerFormat(form),
      ...ifylld.formats,
    ],
    conditionalFormats: composeLedgerVillkor(form),
    validations:
      grupper.length === 0
        ? []
        : [
            {
              area: {
                top: rader.forsta,
                left: at(egnaOrd.metod),
                rows: grupper.length,
                columns: 1,
              },
              values: metodval,
            },
          ],
    egna: ifylld.egna,
    frozen: { rows: rader.forsta, columns: at(egnaOrd.namn) + 1 },
    print: {
      landscape: true,
      titleRows: [rader.rubrik, rader.rubrik],
      ...(spread && { spread }),
      footer: `${PROGNOSBLAD} · ${periodText(period)}`,
    },
  };
}

/** The proposal for the whole counted by itself: medians of the parts don't add up to that of the whole. */
function helhetsrad({ prognoser, regler, kostnadslage }: Uppfoljning): readonly string[] {
  const whole = prognoser.find(({ kod }) => kod === null);
  if (whole?.forslag == null || whole.lag === null || whole.hog === null) return [];
  const [forslag, lag, hog] = [whole.forslag, whole.lag, whole.hog].map((amount) =>
    beloppText(amount, 'tkr', regler.decimaler),
  );
  const utfall = beloppText(
    sum(kostnadslage.rader.map((rad) => rad.utfallAck)),
    'tkr',
    regler.decimaler,
  );
  return [
    `${egnaOrd.helheten}är förslaget ${forslag} tkr, mellan ${lag} och ${hog} tkr. Utfallet är ${utfall} tkr.`,
  ];
}
