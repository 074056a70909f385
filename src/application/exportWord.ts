import { sortFynd } from '../domain/fynd/sortFynd.ts';
import type { Fynd } from '../domain/fynd/fynd.ts';
import { ok, type Result } from '../domain/result.ts';
import { composeAtgardstabell } from '../report/dokument/composeAtgardstabell.ts';
import { bitslag, composeBitar } from '../report/dokument/composeBitar.ts';
import { composeDokument } from '../report/dokument/composeDokument.ts';
import { composeVerksamhetstexter } from '../report/analys/composeVerksamhetstexter.ts';
import type { Dokument } from '../report/dokument/dokument.ts';
import type { Dokumenttillagg } from '../report/dokument/tillagg.ts';
import type { Korning } from './foljUpp.ts';
import type { DokumentWriter, Fel, IfylldMall, MallFiller } from './ports.ts';

/** What a run gives to a document. */
type Underlag = Pick<Korning, 'uppfoljning' | 'rapport' | 'tidigare'>;

/** The complete document of a run as plain data: what is written, and what a clipboard takes. */
export const planWord = (korning: Underlag): Dokument =>
  composeDokument(korning, tillaggOf(korning));

/** The complete document of a run as the bytes of its file. @example await exportWord(korning, docxWriter) */
export const exportWord = (korning: Underlag, writer: DokumentWriter): Promise<Uint8Array> =>
  writer.write(planWord(korning));

const tillaggOf = ({ uppfoljning }: Underlag): Dokumenttillagg => ({
  texter: composeVerksamhetstexter(uppfoljning),
  atgarder: composeAtgardstabell(uppfoljning),
});

/** A person's own document with the run's pieces in it. */
export interface Mallexport {
  readonly bytes: Uint8Array;
  /** Marks that were not filled, and texts that a person has changed. */
  readonly fynd: readonly Fynd[];
  /** The marks of pieces that the document does not ask for: "kl:resultat". */
  readonly oanvanda: readonly string[];
}

/**
 * Fills a person's own document with a run's tables, texts and figures; nothing of it is written here.
 * @param bok the document's name, for the findings
 */
export async function fyllMall(
  korning: Underlag,
  mall: MallFiller,
  bok: string,
): Promise<Result<Mallexport, Fel>> {
  const filled = await mall.fill(composeBitar(korning, tillaggOf(korning)));
  if (!filled.ok) return filled;
  const { bytes, oanvanda } = filled.value;
  return ok({ bytes, fynd: findMallfynd(filled.value, bok), oanvanda: oanvanda.map(markOf) });
}

function findMallfynd(
  { utanBit, andrade, felplacerade, ifyllda }: IfylldMall,
  bok: string,
): readonly Fynd[] {
  const plats = { bok, blad: null, cell: null, allvar: 'varning' } as const;
  const isKnown = (namn: string): boolean => bitslag.has(namn.split(':')[0] ?? '');
  return sortFynd([
    ...utanBit.map((namn): Fynd => ({
      ...plats,
      typ: isKnown(namn) ? 'mallbitSaknas' : 'mallmarkeOkant',
      marke: markOf(namn),
    })),
    ...felplacerade.map((namn): Fynd => ({
      ...plats,
      typ: 'mallmarkeFelPlats',
      marke: markOf(namn),
    })),
    ...andrade.map((namn): Fynd => ({ ...plats, typ: 'malltextAndrad', marke: markOf(namn) })),
    ...(ifyllda.length + utanBit.length + andrade.length + felplacerade.length === 0
      ? [{ ...plats, typ: 'mallUtanMarken' } as const]
      : []),
  ]);
}

const markOf = (namn: string): string => `kl:${namn}`;
