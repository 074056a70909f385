import type { TypSkal } from '../../domain/fynd/skal.ts';
import type { OvrigTabell, Slutsats, Tabelltyp } from '../../domain/underlag/tabell.ts';
import { nameOf } from '../rows/roledRow.ts';
import type { TableParts } from '../tables/tableParts.ts';
import { isSentence, weighedLines, type Evidence } from './evidence.ts';

/** What a table is; for a särredovisning also what its words say that it breaks down. */
export type TypSlutsats =
  | { readonly typ: Slutsats<Tabelltyp, TypSkal>; readonly foralder: string | null }
  | { readonly ovrig: OvrigTabell['slag'] };

/** The type of a table by its rows, title, headers and sheet. What is no table of money is told apart. */
export function concludeTyp(parts: TableParts, evidence: Evidence): TypSlutsats {
  const { slag } = parts.found.block;
  if (slag === 'mal') return { ovrig: 'mal' };
  if (slag === 'ar') return { ovrig: 'statistik' };
  if (slag === 'huvudbok') return { ovrig: 'huvudbok' };
  if (slag === 'manader') return { ovrig: 'manadsmatris' };
  const headings = headingsOf(evidence);
  if (countsPeople(parts, [...headings.slice(0, 1), ...evidence.labels]))
    return { ovrig: 'statistik' };
  if (isBalans(parts, headings)) return { ovrig: 'balans' };
  return byRows(parts) ?? byWords(parts, evidence, headings);
}

/** What heads the table: its title, then the other lines that are no running text, nearest first. */
const headingsOf = (evidence: Evidence): readonly string[] =>
  weighedLines(evidence).filter((line) => !isSentence(line));

const countsPeople = ({ rows }: TableParts, texts: readonly string[]): boolean => {
  const counting = rows.filter(({ raw }) =>
    /^(?:antal|andel|volym|timmar)(?!\p{L})/iu.test(nameOf(raw)),
  );
  const counted = rows.filter(({ roll }) => roll === 'rad').length;
  return (
    counting.length > counted / 2 ||
    /verksamhetsstatistik|årsarbetare|nyckeltal|volymer|antal (?:brukare|timmar|platser|årsarbetare)/u.test(
      texts.join(' \n ').toLowerCase(),
    )
  );
};

/** Assets against equity and debts, or flows of money: no rows of income and cost, and sums of several signs. */
function isBalans({ rows }: TableParts, headings: readonly string[]): boolean {
  const has = (pattern: RegExp): boolean => rows.some(({ raw }) => pattern.test(nameOf(raw)));
  const isTitled = headings.slice(0, 1).some((line) => /balansräkning|kassaflöde/iu.test(line));
  return (
    has(/^summa (?:tillgångar|skulder|eget kapital)|^kassaflöde från/iu) ||
    (isTitled && !has(/^(?:verksamhetens )?(?:intäkter|kostnader)/iu))
  );
}

const sure = (varde: Tabelltyp, skal: TypSkal, foralder: string | null = null): TypSlutsats => ({
  typ: { varde, skal, sakerhet: 1 },
  foralder,
});

function byRows({ rows, columns }: TableParts): TypSlutsats | null {
  if (columns.some(({ roll }) => roll === 'post')) return sure('verksamhetsanalys', 'rader');
  const names = rows.map(({ raw }) => nameOf(raw).toLowerCase());
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const coded = columns.some(({ roll }) => roll === 'kod');
  const both =
    has(/^(?:summa |verksamhetens )?intäkter/u) && has(/^(?:summa |verksamhetens )?kostnader/u);
  return both && !coded ? sure('resultat', 'rader') : null;
}

function byWords(
  { columns }: TableParts,
  evidence: Evidence,
  headings: readonly string[],
): TypSlutsats {
  const labels = evidence.labels.join(' ');
  const named = [...headings, labels].map(typeInText).find((typ) => typ !== null) ?? null;
  const foralder = foralderInTexts([...headings, ...evidence.labels]);
  if (foralder !== null || named === 'sarredovisning')
    return sure('sarredovisning', 'titel', foralder ?? foralderInSheet(evidence.sheet));
  if (named !== null) return sure(named, 'titel');
  if (/^projekt/iu.test(evidence.labels[0] ?? '')) return sure('investeringar', 'bladnamn');
  const ofSheet = foralderInSheet(evidence.sheet);
  if (ofSheet !== null) return sure('sarredovisning', 'bladnamn', ofSheet);
  const bySheet = typeInText(evidence.sheet);
  if (bySheet !== null) return sure(bySheet, 'bladnamn');
  if (columns.some(({ roll }) => roll === 'kod')) return sure('driftredovisning', 'koder');
  if (/verksamhet|nämnd|förvaltning|avdelning|enhet/iu.test(labels))
    return sure('driftredovisning', 'rubriker');
  return { typ: { varde: 'driftredovisning', skal: 'rubriker', sakerhet: 0.6 }, foralder: null };
}

/** The kind of table that a heading names; none when it names both drift and investments. */
function typeInText(text: string): Tabelltyp | null {
  const invests = /invest/iu.test(text);
  const runs = /drift|nettokostnad|nettoredovisning/iu.test(text);
  if (invests) return runs ? null : 'investeringar';
  if (/resultaträkning|resultatrapport/iu.test(text)) return 'resultat';
  if (/särredov/iu.test(text)) return 'sarredovisning';
  return runs ? 'driftredovisning' : null;
}

/** The code that a heading says is broken down: "Redovisning verksamhet 51*" or "51*"; a year is none. */
function foralderInTexts(texts: readonly string[]): string | null {
  for (const text of texts) {
    const starred = /(?<![\p{L}\d])(?!(?:19|20)\d{2}(?!\d))(\d{1,5}) ?\*/u.exec(text);
    const named =
      /särredov\p{L}*\D{0,30}?(?<!\d)(\d{1,3})(?!\d)/iu.exec(text) ??
      /redovisning (?:av )?verksamhet (\d{1,5})(?!\d)/iu.exec(text);
    const kod = starred?.[1] ?? named?.[1];
    if (kod !== undefined) return kod;
  }
  return null;
}

/** The code that a sheet is named for, "51"; "01" to "12" are months. */
function foralderInSheet(sheet: string): string | null {
  const kod = /^(vht|verksamhet|särredovisning)?\s*(\d{1,3})\*?$/iu.exec(sheet.trim());
  const isMonth = kod?.[1] === undefined && Number(kod?.[2]) <= 12;
  return isMonth ? null : (kod?.[2] ?? null);
}
