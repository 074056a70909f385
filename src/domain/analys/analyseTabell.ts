import { cellName } from '../address/area.ts';
import type { Plats } from '../fynd/fynd.ts';
import type { BeraknadRad, BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import { HELHET, type Analys } from './analys.ts';
import { composeAnalys, type Analysfakta, type Figures } from './composeAnalys.ts';
import { findPoster, isOfSameTime } from './findPoster.ts';
import { rankKontogrupper } from './rankKontogrupper.ts';

/** The whole, every verksamhet of a driftredovisning, and after each the rows of its särredovisning. */
export function analyseTabell(tabell: BeraknadTabell, fakta: Analysfakta): readonly Analys[] {
  const rows = tabell.rader.filter(({ roll }) => roll === 'rad');
  return [
    analyseHelhet(tabell, rows, fakta),
    ...rows.flatMap((rad) => analyseVerksamhet(rad, tabell, fakta)),
  ];
}

function analyseHelhet(
  tabell: BeraknadTabell,
  rows: readonly BeraknadRad[],
  fakta: Analysfakta,
): Analys {
  const { kalla, rader, summa } = tabell;
  const sumRow = rader.find(({ roll }) => roll === 'summa');
  const top = { bok: kalla.bok, blad: kalla.blad, cell: cellName(kalla.area.top, kalla.area.left) };
  const figures: Figures = {
    ...{ nyckel: HELHET, niva: 'helhet', kod: null, namn: 'Totalt', delAv: null },
    plats: sumRow === undefined ? top : placeOf(sumRow),
    ...figuresOf(tabell, fakta),
    ...avvikelserOf(summa),
    belopp: summa.belopp,
    anteckning: sumRow?.anteckning ?? null,
  };
  return composeAnalys(
    figures,
    {
      parts: rows,
      kontogrupper: rankKontogrupper(null, fakta.kostnadslage),
    },
    fakta,
  );
}

function analyseVerksamhet(
  rad: BeraknadRad,
  tabell: BeraknadTabell,
  fakta: Analysfakta,
): readonly Analys[] {
  const breakdowns = fakta.tabeller.filter((one) => breaksDown(one, rad, tabell));
  const delar = breakdowns.flatMap(({ rader }) => rader.filter(({ roll }) => roll === 'rad'));
  const varav = tabell.rader.filter(
    ({ roll, nyckel }) => roll === 'varav' && nyckel.startsWith(`${rad.nyckel}/`),
  );
  const { kod } = rad;
  const own = composeAnalys(
    { ...rowFigures(rad, tabell, fakta), niva: 'verksamhet', nyckel: rad.nyckel, delAv: null },
    {
      parts: (delar.length > 0 ? delar : varav).map((part) => ({
        ...part,
        namn: plain(part.namn),
      })),
      poster: findPoster(rad, tabell, fakta.tabeller),
      kontogrupper: kod === null ? null : rankKontogrupper(kod, fakta.kostnadslage),
    },
    fakta,
  );
  const parts = breakdowns.flatMap((breakdown) =>
    breakdown.rader
      .filter(({ roll }) => roll === 'rad')
      .map((part) =>
        composeAnalys(
          {
            ...rowFigures(part, breakdown, fakta),
            niva: 'delverksamhet',
            nyckel: `${rad.nyckel}/${part.nyckel}`,
            delAv: kod ?? rad.namn,
          },
          { parts: [] },
          fakta,
        ),
      ),
  );
  return [own, ...parts];
}

/** A part's name without the word that says that it is one. */
const plain = (namn: string): string => namn.replace(/^\s*(?:därav|varav)\b:?\s*/iu, '').trim();

/** Whether a table is the särredovisning of a row, compared in the same way and of the same time. */
const breaksDown = (one: BeraknadTabell, rad: BeraknadRad, tabell: BeraknadTabell): boolean =>
  one.typ.varde === 'sarredovisning' &&
  one.foralder !== null &&
  (one.foralder === rad.kod || normalName(one.foralder) === normalName(rad.namn)) &&
  isOfSameTime(one, tabell);

function rowFigures(
  rad: BeraknadRad,
  tabell: BeraknadTabell,
  fakta: Analysfakta,
): Omit<Figures, 'niva' | 'nyckel' | 'delAv'> {
  return {
    kod: rad.kod,
    namn: plain(rad.namn),
    plats: placeOf(rad),
    ...figuresOf(tabell, fakta),
    ...avvikelserOf(rad),
    belopp: rad.belopp,
    anteckning: rad.anteckning,
  };
}

const figuresOf = (
  { period, jamforelse, tecken }: BeraknadTabell,
  fakta: Analysfakta,
): Pick<Figures, 'period' | 'jamforelse' | 'tecken'> => ({
  period: period?.varde ?? fakta.period,
  jamforelse,
  tecken: fakta.regler.tecken === 'kalla' ? tecken.varde : fakta.regler.tecken,
});

const avvikelserOf = ({
  avvikelse,
  avvikelseAck,
  avvikelseHelar,
  andel,
  skal,
}: BeraknadRad | BeraknadTabell['summa']): Pick<
  Figures,
  'avvikelse' | 'avvikelseAck' | 'avvikelseHelar' | 'andel' | 'skal'
> => ({ avvikelse, avvikelseAck, avvikelseHelar, andel, skal });

const placeOf = ({ bok, blad, cell }: BeraknadRad): Plats => ({
  bok,
  blad,
  cell: cell.replace(/^.*!/u, ''),
});
