import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { format } from '../blad/cells.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad } from '../blad/listblad.ts';
import { palett, stilar } from '../blad/palett.ts';
import type { AreaFormat, ReportSheet } from '../rapport.ts';
import { tableSources } from '../tabellblad/fotnoter.ts';
import { beloppFormat } from '../tabellblad/utseende.ts';
import { planListbredder } from './listbredder.ts';
import {
  FORSTA,
  listblad,
  listfot,
  listformat,
  listrad2,
  planListkolumner,
  type Listfakta,
} from './listfakta.ts';
import { reservrader, rollOf } from './reservrader.ts';

const r = listrubrik;

/** What the columns hold. */
export const reservslag = (rubriker: readonly string[], tal: string): readonly Kolumnslag[] =>
  rubriker.map((rubrik): Kolumnslag => {
    if (rubrik === r.kommentar) return 'eget';
    return rollOf(rubrik) !== undefined || rubrik === r.avvikelse ? { tal } : 'ord';
  });

/**
 * The sheet "Reserver": the reserver of every table apart from the verksamheter, so that the avvikelse of
 * the verksamheter themselves is seen.
 */
export function composeReserver(fakta: Listfakta, eget: EgetBlad | undefined): ReportSheet {
  const { listor, tabeller, enhet, regler } = fakta;
  const sources = listor.reserver.map(
    (one) => tabeller.find(({ nyckel }) => nyckel === one.tabell) ?? null,
  );
  const has = (rubrik: string): boolean => {
    if (rubrik === r.tabell) return listor.reserver.length > 1;
    const roll = rollOf(rubrik);
    return roll !== undefined && listor.reserver.some(({ totalt }) => roll in totalt.belopp);
  };
  const kolumner = planListkolumner(egnaTabeller.reserver, has);
  let top = FORSTA;
  const parts = listor.reserver.map((tabell, at) => {
    const rader = reservrader(tabell, sources[at] ?? null, top, kolumner, fakta);
    const place = { top, rows: rader.length };
    top += rader.length;
    return { rader, place };
  });
  const rader = parts.flatMap((part) => part.rader);
  const slag = reservslag(kolumner.rubriker, beloppFormat(enhet, regler));
  return composeListblad(
    {
      namn: listblad.reserver,
      upplysning: listrad2(fakta, [
        enhet,
        'reserverna visas för sig',
        'avvikelse: plus = överskott, minus = underskott',
      ]),
      avsnitt: [
        { tabell: egnaTabeller.reserver, rubrik: null, kolumner: kolumner.rubriker, rader, slag },
      ],
      bredder: planListbredder(kolumner.rubriker, rader, slag),
      liggande: true,
      fot: listfot(fakta, listblad.reserver),
      slut: [tableSources(sources.filter((source) => source !== null))],
      format: [
        ...listformat(kolumner, rader.length),
        ...parts.flatMap(({ place }) => sumFormats(place, kolumner.rubriker.length)),
      ],
      fastaKolumner: 1,
    },
    eget,
  );
}

/** The three sums of a table, that of the verksamheter alone marked: it is what the sheet is for. */
const sumFormats = (
  { top, rows }: { readonly top: number; readonly rows: number },
  columns: number,
): readonly AreaFormat[] => [
  format({ bold: true }, top + rows - 3, 0, 3, columns),
  format({ borderTop: stilar.summa.borderTop }, top + rows - 3, 0, 1, columns),
  format({ color: palett.accent }, top + rows - 2, 0, 1, columns - 1),
  format({ borderBottom: palett.svaglinje }, top + rows - 1, 0, 1, columns),
];
