import { sifferformat } from '../blad/sifferformat.ts';
import type { Resursgrupp, Resursfalt } from '../../domain/listor/resursfordelning.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listavsnitt } from '../../domain/tidigare/listord.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { format } from '../blad/cells.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad, type Lista } from '../blad/listblad.ts';
import { stilar } from '../blad/palett.ts';
import type { AreaFormat, ReportCell, ReportSheet } from '../rapport.ts';
import { ANDEL, beloppFormat } from '../tabellblad/utseende.ts';
import { planListbredder } from './listbredder.ts';
import {
  FORSTA,
  listblad,
  listfot,
  listformat,
  listkallor,
  listrad2,
  planListkolumner,
  type Listfakta,
} from './listfakta.ts';
import { grupprad, gruppsumma, parametersOf } from './resursrader.ts';
import { parameterkallor } from './parameterkallor.ts';
import { hasTimkostnad, planTimkolumner, timkostnadsrader } from './timkostnadsrader.ts';

const r = listrubrik;
const TIMMAR = sifferformat(0);
const PERSONER = sifferformat(1);
const KRONOR = sifferformat(2);

const amounts: ReadonlySet<string> = new Set([
  ...[r.kostnadPerArsarbetare, r.tilldelning, r.budget, r.skillnad, r.kostnad],
]);
const persons: ReadonlySet<string> = new Set([r.arsarbetare, r.tillgangliga, r.saknas]);
const kronor: ReadonlySet<string> = new Set([
  ...[r.timpris, r.kronorPerTimme, r.foregaende, r.forandring],
]);
const words: ReadonlySet<string> = new Set([r.grupp, r.tabell, r.underlag, r.perTimme]);

/** What the columns hold. */
export const resursslag = (rubriker: readonly string[], tal: string): readonly Kolumnslag[] =>
  rubriker.map((rubrik): Kolumnslag => {
    if (rubrik === r.kommentar) return 'eget';
    if (words.has(rubrik)) return 'ord';
    if (amounts.has(rubrik)) return { tal };
    if (persons.has(rubrik)) return { tal: PERSONER };
    if (kronor.has(rubrik)) return { tal: KRONOR };
    return { tal: rubrik === r.utfort || rubrik === r.brukartid ? ANDEL : TIMMAR };
  });

/**
 * The sheet "Resursfördelning": for each group the hours, the årsarbetare that they need, those that are
 * missing and what they cost; below, the cost of an hour and its change.
 */
export function composeResursfordelning(fakta: Listfakta, eget: EgetBlad | undefined): ReportSheet {
  const { listor, enhet, regler } = fakta;
  const tabeller = listor.resursfordelning;
  const kolumner = planListkolumner(egnaTabeller.resursfordelning, hasColumn(fakta));
  const tal = beloppFormat(enhet, regler);
  const slag = resursslag(kolumner.rubriker, tal);
  const summarader: number[] = [];
  let top = FORSTA;
  const rader = tabeller.flatMap((tabell) => {
    const rows = tabell.grupper.map((_, at) => top + at);
    const own = tabell.grupper.map((grupp, at) =>
      grupprad(grupp, tabell, top + at + 1, kolumner, fakta),
    );
    top += own.length + 1;
    summarader.push(top - 1);
    return [...own, gruppsumma(tabell, rows, kolumner, fakta)];
  });
  const timlista = composeTimlista(fakta, FORSTA + rader.length, tal);
  return composeListblad(
    {
      namn: listblad.resursfordelning,
      upplysning: listrad2(fakta, [
        enhet,
        'årsarbetare = timmar per år ÷ timmar per årsarbetare',
        'saknas: plus = fler behövs än som finns',
      ]),
      avsnitt: [
        {
          ...{ tabell: egnaTabeller.resursfordelning, rubrik: null, rader, slag },
          kolumner: kolumner.rubriker,
        },
        ...timlista.listor,
      ],
      bredder: planListbredder(kolumner.rubriker, [...rader, ...timlista.namn], slag),
      liggande: true,
      fot: listfot(fakta, listblad.resursfordelning),
      slut: [
        ...partlySums(fakta),
        ...parameterkallor(fakta),
        listkallor(fakta, 'resursfordelning'),
      ],
      format: [
        ...listformat(kolumner, rader.length),
        ...summarader.flatMap((row) => sumFormat(row, kolumner.rubriker.length)),
        ...timlista.summarader.flatMap((row) => sumFormat(row, timlista.bredd)),
      ],
      fastaKolumner: 1,
    },
    eget,
  );
}

/** The cost of an hour as a table of its own. @param under the 0-based row after the groups */
function composeTimlista(fakta: Listfakta, under: number, tal: string) {
  const tabeller = fakta.listor.resursfordelning;
  const kolumner = planTimkolumner(tabeller.length > 1);
  // A blank row, a heading and a header.
  let top = under + 3;
  const summarader: number[] = [];
  const rader = tabeller.flatMap((tabell): readonly (readonly ReportCell[])[] => {
    const own = timkostnadsrader(tabell, top, kolumner, fakta);
    top += own.length;
    summarader.push(top - 1);
    return own;
  });
  const lista: Lista = {
    ...{ tabell: egnaTabeller.timkostnad, rubrik: listavsnitt.timkostnad, rader },
    kolumner: kolumner.rubriker,
    slag: resursslag(kolumner.rubriker, tal),
  };
  return hasTimkostnad(tabeller)
    ? {
        listor: [lista],
        summarader,
        bredd: kolumner.rubriker.length,
        namn: rader.map(([namn = null]) => [namn]),
      }
    : { listor: [], summarader: [], bredd: 0, namn: [] };
}

/** Columns only for what a group has. */
function hasColumn({ listor }: Listfakta): (rubrik: string) => boolean {
  const tabeller = listor.resursfordelning;
  const some = (has: (grupp: Resursgrupp) => boolean): boolean =>
    tabeller.some(({ grupper }) => grupper.some(has));
  const uses = (parameter: 'kostnad' | 'pris'): boolean =>
    tabeller.some((tabell) =>
      tabell.grupper.some((grupp) => parametersOf(grupp, tabell)[parameter] !== null),
    );
  const shown: Readonly<Record<string, () => boolean>> = {
    [r.tabell]: () => tabeller.length > 1,
    [r.utforda]: () => some(({ utforda }) => utforda.varde !== null),
    [r.utfort]: () => some(({ andelUtford }) => andelUtford !== null),
    [r.arstimmar]: () => some(({ timtid }) => timtid !== 'ar' && timtid !== 'okand'),
    [r.brukartid]: () => some(({ brukartid }) => brukartid.varde !== null),
    [r.tillgangliga]: () => some(({ tillgangliga }) => tillgangliga.varde !== null),
    [r.kostnadPerArsarbetare]: () => uses('kostnad'),
    [r.timpris]: () => uses('pris'),
    [r.underlag]: () => some(({ kommentar }) => kommentar !== null),
  };
  return (rubrik) => shown[rubrik]?.() ?? false;
}

const summanamn: Readonly<Record<Resursfalt, string>> = {
  beviljade: r.beviljade,
  utforda: r.utforda,
  arsarbetare: r.arsarbetare,
  tillgangliga: r.tillgangliga,
  saknas: r.saknas,
  tilldelning: r.tilldelning,
  budget: r.budget,
  kostnad: r.kostnad,
};

/** Says which sums are of some groups only. */
const partlySums = ({ listor }: Listfakta): readonly string[] =>
  listor.resursfordelning.flatMap(({ titel, summa: { ofullstandig } }) =>
    ofullstandig.length === 0
      ? []
      : [
          `${egnaOrd.fotnot}${titel}: alla grupper har inte ${ofullstandig
            .map((falt) => summanamn[falt].toLowerCase())
            .join(', ')}. Summan är av dem som har.`,
        ],
  );

const sumFormat = (row: number, columns: number): readonly AreaFormat[] => [
  format(stilar.summa, row, 0, 1, columns),
];
