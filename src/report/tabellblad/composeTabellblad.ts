import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import { headerNyckel } from '../../domain/tidigare/egnaTabeller.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { BeraknadTabell, Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { efterlinje } from '../atgarder/efterlinje.ts';
import { format } from '../blad/cells.ts';
import { fyllIEget } from '../blad/fyllIEget.ts';
import { FLIKFARG, stilar } from '../blad/palett.ts';
import type { Radplats } from '../blad/stomme.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { periodText } from '../text/number.ts';
import { nycklarOf, planRader, type Utskriftsrad } from './bladrader.ts';
import { planBredder } from './bredder.ts';
import { composeFotnoter } from './fotnoter.ts';
import { composeHuvud, findNamnd, rader } from './huvud.ts';
import { indexOf, planKolumner, type Bladkolumn } from './kolumnplan.ts';
import { planOverforing } from './overforingsceller.ts';
import { composeRad } from './radceller.ts';
import { composeFormat, composeVillkor } from './utseende.ts';

/** What a table's sheet is called. */
export interface Bladnamn {
  /** The wanted sheet name, at most 31 characters. */
  readonly namn: string;
  readonly tabell: string;
  readonly titel: string;
}

/** The sheet of a table of amounts, with what a person wrote there before. */
export function composeTabellblad(
  tabell: BeraknadTabell,
  uppfoljning: Uppfoljning,
  bladnamn: Bladnamn,
  eget: EgetBlad | undefined,
): ReportSheet {
  const { enhet, regler } = uppfoljning;
  const tecken: Tecken = regler.tecken === 'kalla' ? tabell.tecken.varde : regler.tecken;
  const period = tabell.period?.varde ?? uppfoljning.period;
  const { jamforelse, kalla } = tabell;
  const { titel } = bladnamn;
  const namnd = findNamnd(kalla.blad, titel);
  const overforing = planOverforing(tabell, uppfoljning.listor.overforing);
  const plan = planKolumner(tabell, overforing?.tabell);
  const body = planRader(tabell);
  const radregler = {
    plan,
    enhet,
    tecken,
    jamforelse,
    regler,
    overforing,
    forstaRad: rader.forsta,
    troskelRad: rader.riktpunkt,
  };
  const cells: ReportCell[][] = [
    ...composeHuvud(
      { titel, namnd, enhet, period, jamforelse, tecken, regler, typ: tabell.typ.varde },
      plan,
    ),
    plan.map(({ rubrik }) => ({ text: rubrik })),
    ...body.map((rad, index) => composeRad(rad, index, radregler)),
  ];
  const ifylld = fyllIEget(
    {
      cells,
      platser: platserOf(plan, body, bladnamn.tabell),
      utgangna: {
        kod: indexOf(plan, 'kod'),
        namn: indexOf(plan, 'namn') ?? 0,
        sista: plan.length - 1,
        kommentar: indexOf(plan, 'kommentar'),
        falt: faltOf(plan),
      },
      slut: [...efterlinje(uppfoljning, tabell.nyckel), ...composeFotnoter(tabell, plan)],
    },
    eget,
  );
  const columnWidths = planBredder(plan, cells.slice(rader.rubrik), enhet, regler);
  const formats = [
    format(stilar.bas, 0, 0, ifylld.cells.length, widest(ifylld.cells)),
    ...composeFormat(plan, body, enhet, regler),
    ...ifylld.formats,
  ];
  return {
    name: bladnamn.namn,
    tables: [
      {
        name: bladnamn.tabell,
        area: { top: rader.rubrik, left: 0, rows: body.length + 1, columns: plan.length },
      },
    ],
    tabColor: FLIKFARG,
    columnWidths,
    cells: ifylld.cells,
    formats,
    conditionalFormats: composeVillkor(plan, body),
    validations: [],
    egna: ifylld.egna,
    frozen: { rows: rader.forsta, columns: (indexOf(plan, 'namn') ?? 0) + 1 },
    print: {
      landscape: columnWidths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH,
      titleRows: [rader.rubrik, rader.rubrik],
      footer: period === null ? bladnamn.namn : `${bladnamn.namn} · ${periodText(period)}`,
    },
  };
}

/** Characters that fit on a standing A4 without being made small. */
const PORTRAIT_WIDTH = 95;

/** Where each row of the sheet stands, by its identity. */
function platserOf(
  plan: readonly Bladkolumn[],
  body: readonly Utskriftsrad[],
  table: string,
): ReadonlyMap<string, Radplats> {
  const nycklar = nycklarOf(body, indexOf(plan, 'kod') !== null);
  const place = (rad: number): Radplats => ({
    rad,
    sista: plan.length - 1,
    kommentar: indexOf(plan, 'kommentar'),
    falt: faltOf(plan),
  });
  return new Map([
    [headerNyckel(table), place(rader.rubrik)],
    ...nycklar.map((nyckel, index) => [nyckel, place(rader.forsta + index)] as const),
  ]);
}

/** By header, the columns besides the comment where a person writes. */
const faltOf = (plan: readonly Bladkolumn[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    plan.flatMap(({ slag, rubrik }, at) => (slag === 'orsak' ? [[rubrik, at] as const] : [])),
  );

const widest = (cells: ReportSheet['cells']): number => Math.max(...cells.map((row) => row.length));
