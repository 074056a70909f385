import { renameCodes } from './codeRegister.ts';
import type { ReadLists } from './readCodeLists.ts';
import type { DraftSeries } from './splitSeries.ts';

/**
 * Gives codes back the zeros that Excel took: "510" is "0510" where only that stands in the lists or as
 * text in another series.
 */
export function alignCodes(
  series: readonly DraftSeries[],
  lists: ReadLists,
): readonly DraftSeries[] {
  const all = (slag: 'ansvar' | 'verksamhet' | 'konto'): readonly string[] =>
    series.flatMap(({ serie }) => serie[slag].koder);
  const ansvar = restorer([...lists.ansvar.map(({ kod }) => kod), ...all('ansvar')]);
  const verksamhet = restorer([...lists.kodplan.map(({ kod }) => kod), ...all('verksamhet')]);
  const konto = restorer([...lists.konton, ...all('konto')]);
  return series.map((draft) => ({
    ...draft,
    serie: {
      ...draft.serie,
      ansvar: renameCodes(draft.serie.ansvar, ansvar),
      verksamhet: renameCodes(draft.serie.verksamhet, verksamhet),
      konto: renameCodes(draft.serie.konto, konto),
    },
  }));
}

/** The longer code is meant where it stands with a zero and all shorter ones could be its. */
function restorer(codes: readonly string[]): (kod: string) => string {
  const zeroed = new Map(
    codes.filter((kod) => /^0+[1-9]/.test(kod)).map((kod) => [kod.replace(/^0+/, ''), kod]),
  );
  return (kod) => zeroed.get(kod) ?? kod;
}
