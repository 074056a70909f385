import type { TypSkal } from '../../domain/fynd/fynd.ts';
import type { OvrigTabell, Slutsats, Tabelltyp } from '../../domain/underlag/tabell.ts';
import { nameOf } from '../rows/roledRow.ts';
import type { TableParts } from '../tables/tableParts.ts';
import type { Evidence } from './evidence.ts';

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
  const texts = [...evidence.lines, ...evidence.labels].join(' \n ').toLowerCase();
  if (countsPeople(parts, texts)) return { ovrig: 'statistik' };
  return byRows(parts) ?? byWords(parts, evidence, texts);
}

const countsPeople = ({ rows }: TableParts, texts: string): boolean => {
  const counting = rows.filter(({ raw }) =>
    /^(?:antal|andel|volym|timmar)(?!\p{L})/iu.test(nameOf(raw)),
  );
  const counted = rows.filter(({ roll }) => roll === 'rad').length;
  return (
    counting.length > counted / 2 ||
    /verksamhetsstatistik|årsarbetare|nyckeltal|volymer|antal (?:brukare|timmar|platser|årsarbetare)/u.test(
      texts,
    )
  );
};

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

function byWords({ columns }: TableParts, evidence: Evidence, texts: string): TypSlutsats {
  const sheet = evidence.sheet.toLowerCase();
  const foralder = foralderInTexts(evidence);
  if (texts.includes('invest')) return sure('investeringar', 'titel');
  if (sheet.startsWith('invest') || (evidence.labels[0]?.toLowerCase() ?? '').startsWith('projekt'))
    return sure('investeringar', 'bladnamn');
  if (/resultaträkning|resultatrapport/u.test(texts)) return sure('resultat', 'titel');
  if ((texts + sheet).includes('särredov') || foralder !== null)
    return sure('sarredovisning', 'titel', foralder);
  if (/drift|nettokostnad|nettoredovisning/u.test(texts)) return sure('driftredovisning', 'titel');
  if (sheet.includes('drift')) return sure('driftredovisning', 'bladnamn');
  if (columns.some(({ roll }) => roll === 'kod')) return sure('driftredovisning', 'koder');
  if (/verksamhet|nämnd|förvaltning|avdelning|enhet/u.test(evidence.labels.join(' ').toLowerCase()))
    return sure('driftredovisning', 'rubriker');
  return { typ: { varde: 'driftredovisning', skal: 'rubriker', sakerhet: 0.6 }, foralder: null };
}

/**
 * The code that a title or a sheet's name says is broken down: "Redovisning verksamhet 51*", "51*",
 * or a sheet called "51".
 */
function foralderInTexts(evidence: Evidence): string | null {
  for (const text of [...evidence.lines, ...evidence.labels]) {
    const starred = /(?<!\d)(\d{1,5}) ?\*/u.exec(text);
    const named =
      /särredov\p{L}*\D{0,30}?(?<!\d)(\d{1,3})(?!\d)/iu.exec(text) ??
      /redovisning (?:av )?verksamhet (\d{1,5})(?!\d)/iu.exec(text);
    const kod = starred?.[1] ?? named?.[1];
    if (kod !== undefined) return kod;
  }
  return (
    /^(?:vht|verksamhet|särredovisning)?\s*(\d{1,3})\*?$/iu.exec(evidence.sheet.trim())?.[1] ?? null
  );
}
