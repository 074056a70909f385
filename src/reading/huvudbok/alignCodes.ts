import { renameCodes } from './codeRegister.ts';
import type { ReadLists } from './readCodeLists.ts';
import type { DraftSeries } from './splitSeries.ts';

/** Series and lists that write the same code the same way. */
export interface AlignedCodes {
  readonly series: readonly DraftSeries[];
  readonly lists: ReadLists;
}

/**
 * Gives codes back the zeros that Excel took: "510" is "0510" where that stands in the lists or as text in
 * another series, in the lists too. A series that has names has the codes that a list gives them.
 */
export function alignCodes(series: readonly DraftSeries[], lists: ReadLists): AlignedCodes {
  const all = (slag: 'ansvar' | 'verksamhet' | 'konto'): readonly string[] =>
    series.flatMap(({ serie }) => serie[slag].koder);
  const ansvar = restorer(
    [...lists.ansvar.map(({ kod }) => kod), ...all('ansvar')],
    codesByName(lists.ansvar.map(({ kod, enhet }) => [enhet, kod])),
  );
  const verksamhet = restorer(
    [...lists.kodplan.map(({ kod }) => kod), ...all('verksamhet')],
    codesByName(lists.kodplan.map(({ kod, namn }) => [namn, kod])),
  );
  const konto = restorer([...lists.konton, ...all('konto')]);
  return {
    series: series.map((draft) => ({
      ...draft,
      serie: {
        ...draft.serie,
        ansvar: renameCodes(draft.serie.ansvar, ansvar),
        verksamhet: renameCodes(draft.serie.verksamhet, verksamhet),
        konto: renameCodes(draft.serie.konto, konto),
      },
    })),
    lists: {
      ...lists,
      kodplan: renameRows(lists.kodplan, verksamhet),
      konton: new Set([...lists.konton].map(konto)),
      ansvar: renameRows(lists.ansvar, ansvar),
    },
  };
}

/** The rows of a list with their codes renamed; where both spellings stand the first row is kept. */
function renameRows<T extends { readonly kod: string }>(
  rows: readonly T[],
  renamed: (kod: string) => string,
): readonly T[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const kod = renamed(row.kod);
    if (seen.has(kod)) return [];
    seen.add(kod);
    return [{ ...row, kod }];
  });
}

/** The longer code is meant where it stands with a zero. */
function restorer(
  codes: readonly string[],
  byName: ReadonlyMap<string, string> = new Map(),
): (kod: string) => string {
  const zeroed = new Map(
    codes.filter((kod) => /^0+[1-9]/.test(kod)).map((kod) => [kod.replace(/^0+/, ''), kod]),
  );
  return (kod) => {
    const meant = startsAsCode.test(kod) ? kod : (byName.get(kod.toLowerCase()) ?? kod);
    return zeroed.get(meant) ?? meant;
  };
}

const startsAsCode = /^\p{L}{0,2}\d/u;

/** The codes of names that only one code has. */
function codesByName(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const [namn, kod] of rows) {
    const key = namn.toLowerCase();
    codes.set(key, (codes.get(key) ?? new Set()).add(kod));
  }
  return new Map(
    [...codes].flatMap(([namn, held]) => {
      const [kod, ...more] = held;
      return namn === '' || kod === undefined || more.length > 0 ? [] : [[namn, kod] as const];
    }),
  );
}
