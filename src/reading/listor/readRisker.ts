import type { Riskrad } from '../../domain/listor/internkontroll.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';
import { textAt } from '../cells/gridCells.ts';
import { textOver } from '../cells/mergedCells.ts';
import { listord, listtal, listtext, nameAt, placeOf } from './listceller.ts';
import {
  isSteg,
  readNiva,
  readSteg,
  readUppfoljd,
  readUppfoljningstid,
} from './ord/readRisksteg.ts';
import { ordetI } from './ord/riskskalor.ts';
import { settleRiskskalor, type Kolumnskala, type Riskkolumn } from './settleRiskskalor.ts';
import { kolumnOf, readListrader, type ListBodyRow } from './tabeller/listrader.ts';
import type { Listroll } from './tabeller/listroll.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/** The risks of an internkontrollplan, in its order; a row that only goes on the one above adds to it. */
export function readRisker(tabell: LastLista): readonly Riskrad[] {
  const risker: Riskrad[] = [];
  const skalor = settleRiskskalor(tabell);
  let kvalitetsfaktor: string | null = null;
  for (const rad of readListrader(tabell)) {
    const own = listtext(tabell, rad.row, 'kvalitetsfaktor');
    kvalitetsfaktor = own ?? rad.rubrik ?? kvalitetsfaktor;
    const previous = risker.at(-1);
    if (previous && goesOn(tabell, rad))
      risker[risker.length - 1] = addTo(previous, tabell, rad.row);
    else if (textOver(tabell.grid, rad.row, columnOf(tabell)) !== '')
      risker.push({
        ...readRisk(tabell, rad.row, kvalitetsfaktor, String(risker.length + 1)),
        sannolikhet: stegAt(tabell, rad.row, 'sannolikhet', skalor.sannolikhet),
        allvarlighet: stegAt(tabell, rad.row, 'allvarlighet', skalor.allvarlighet),
      });
  }
  return risker;
}

const columnOf = (tabell: LastLista): number => kolumnOf(tabell, 'risk')?.index ?? tabell.first;

/** A row without an id and a risk of its own, or with those merged down over it, has more controls of the same. */
function goesOn(tabell: LastLista, { row }: ListBodyRow): boolean {
  const nr = kolumnOf(tabell, 'nr');
  const own = nameAt(tabell, row, 'risk');
  return own === '' && (nr === undefined || textAt(tabell.grid, row, nr.index) === '');
}

const ownText = (tabell: LastLista, row: number, roll: Listroll): readonly string[] => {
  const texts = tabell.kolumner
    .filter((kolumn) => kolumn.roll === roll)
    .map(({ index }) => textAt(tabell.grid, row, index));
  return texts.filter((text) => text !== '' && !/^[-–—−]$/u.test(text));
};

const joined = (texts: readonly (string | null)[]): string | null =>
  texts.filter((text) => text !== null).join(' ') || null;

/** What the follow-ups of one half of the year found, also where each tertial has a column. */
const followedUp = (tabell: LastLista, row: number, roll: 'delar' | 'helar'): string | null => {
  const own = ownText(tabell, row, roll);
  const over = listtext(tabell, row, roll);
  return joined((own.length > 0 || over === null ? own : [over]).map(readUppfoljd));
};

const addTo = (risk: Riskrad, tabell: LastLista, row: number): Riskrad => ({
  ...risk,
  kontroller: [...risk.kontroller, ...ownText(tabell, row, 'kontroll')],
  atgarder: [...risk.atgarder, ...ownText(tabell, row, 'atgard')],
  kommentar: joined([risk.kommentar, ...ownText(tabell, row, 'kommentar')]),
  delar: joined([risk.delar, ...ownText(tabell, row, 'delar').map(readUppfoljd)]),
  helar: joined([risk.helar, ...ownText(tabell, row, 'helar').map(readUppfoljd)]),
});

function readRisk(
  tabell: LastLista,
  row: number,
  kvalitetsfaktor: string | null,
  place: string,
): Omit<Riskrad, Riskkolumn> {
  const risk = nameAt(tabell, row, 'risk') || textOver(tabell.grid, row, columnOf(tabell));
  const id = listtext(tabell, row, 'nr');
  const planned = listtext(tabell, row, 'planerad');
  return {
    nyckel: id === null ? normalName(risk) : normalName(id),
    ...placeOf(tabell, row, columnOf(tabell)),
    id: id ?? place,
    kvalitetsfaktor,
    risk,
    kontroller: ownText(tabell, row, 'kontroll'),
    atgarder: ownText(tabell, row, 'atgard'),
    kommentar: listtext(tabell, row, 'kommentar'),
    ansvarig: listtext(tabell, row, 'ansvarig'),
    trycktRiskvarde: listtal(tabell, row, 'riskvarde'),
    trycktNiva: listord(tabell, row, kolumnOf(tabell, 'niva'), readNiva),
    status: listtext(tabell, row, 'status'),
    delar: followedUp(tabell, row, 'delar'),
    helar: followedUp(tabell, row, 'helar'),
    planerad: planned === null ? null : readUppfoljningstid(planned),
  };
}

/** A figure that is not 1–4 stands outside the scale; a word that nobody knows is not understood. */
function stegAt(
  tabell: LastLista,
  row: number,
  roll: Riskkolumn,
  { stegOf, okanda }: Kolumnskala,
): Riskrad[Riskkolumn] {
  const steg = listord(tabell, row, kolumnOf(tabell, roll), (text, value) =>
    isSteg(text) ? readSteg(text, value) : stegOf(ordetI(text)),
  );
  if (steg.skal !== 'ejTolkat' || steg.text === null) return steg;
  if (isSteg(steg.text)) return { ...steg, skal: 'utanforSkalan' };
  return okanda.includes(ordetI(steg.text)) ? { ...steg, skal: 'okandSkala' } : steg;
}
