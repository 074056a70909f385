import type { Korning } from '../../../application/foljUpp.ts';
import type { Ore } from '../../../domain/amount/ore.ts';
import { calculateAndel } from '../../../domain/avvikelse/avvikelse.ts';
import { gruppnamnOf } from '../../../domain/kostnadslage/gruppnamn.ts';
import type { Kostnadslagesrad, Post } from '../../../domain/kostnadslage/kostnadslage.ts';
import { sumLage, type RowTotals } from '../../../domain/kostnadslage/sumLage.ts';
import type { Kontogrupp } from '../../../domain/konto/kontogrupp.ts';
import { kontogruppText, UTAN_KONTOGRUPP } from '../../../report/text/kontogruppText.ts';
import { groupBy } from '../../../report/kostnadslage/groupBy.ts';
import { decideStatus, statusText } from '../../../report/tabellblad/status.ts';

/** Somebody who answers for costs, and what the list calls them. */
export interface Ansvarsval {
  /** null: the whole. */
  readonly ansvar: string | null;
  readonly namn: string;
}

/** The ansvar with utfall or budget this year: those of the workbook's list in its order, then the others. */
export function choosableAnsvar({ uppfoljning }: Korning): readonly Ansvarsval[] {
  const { ekonomi, kostnadslage } = uppfoljning;
  const listed = new Map(ekonomi.ansvar.toReversed().map((rad) => [rad.kod, rad]));
  const used = new Set(kostnadslage.rader.map(({ ansvar }) => ansvar));
  const inOrder = new Set([...ekonomi.ansvar.map(({ kod }) => kod), ...[...used].toSorted()]);
  return [...inOrder]
    .filter((kod) => used.has(kod) && kod !== '')
    .map((kod) => {
      const { enhet = '', chef = null } = listed.get(kod) ?? {};
      const namn = `${kod} ${enhet}`.trim();
      return { ansvar: kod, namn: chef === null ? namn : `${namn} – ${chef}` };
    });
}

/** A row of the kostnadsläge with a deficit. */
export interface Lagesrad {
  /** The code and the name of the part that the sheet has it under; as they stand there. */
  readonly del: string;
  readonly delnamn: string;
  readonly kontogrupp: string;
  readonly avvikelse: Ore;
  readonly andel: number | null;
  /** The length of its bar as a share of the worst one's. */
  readonly bar: number;
  readonly isPastThreshold: boolean;
  /** The largest postings of it, largest first. */
  readonly poster: readonly Post[];
}

const POSTER = 3;

/** The rows of one ansvar (null: of all). */
const radOf = <T extends Kostnadslagesrad>(rader: readonly T[], ansvar: string | null) =>
  ansvar === null ? rader : rader.filter((rad) => rad.ansvar === ansvar);

/** What one ansvar adds up to, or the whole. */
export const sumOf = ({ uppfoljning }: Korning, ansvar: string | null): RowTotals =>
  sumLage(radOf(uppfoljning.kostnadslage.rader, ansvar));

/**
 * The rows with the largest deficits so far, worst first: verksamhet × kontogrupp of one ansvar, of the
 * whole the report's verksamheter, as on the sheets.
 */
export function worstLagesrader(
  korning: Korning,
  ansvar: string | null,
  count: number,
): readonly Lagesrad[] {
  const { kostnadslage } = korning.uppfoljning;
  const parts = groupBy(radOf(kostnadslage.konton, ansvar), (rad) => {
    const del = ansvar === null ? rad.grupp : rad.verksamhet;
    return JSON.stringify([del, rad.kontogrupp]);
  });
  const worst = [...parts.values()]
    .flatMap((konton) => {
      const { avvikelseAck, budgetAck } = sumLage(konton);
      return avvikelseAck === null || avvikelseAck >= 0
        ? []
        : [{ konton, avvikelse: avvikelseAck, andel: andelOf(avvikelseAck, budgetAck) }];
    })
    .sort((a, b) => a.avvikelse - b.avvikelse)
    .slice(0, count);
  return worst.map(({ konton, avvikelse, andel }) => {
    const [first] = konton;
    const kontogrupp = first?.kontogrupp ?? null;
    return {
      ...nameDel(korning, first, ansvar),
      kontogrupp: kontogrupp === null ? UTAN_KONTOGRUPP : kontogruppText[kontogrupp],
      avvikelse,
      andel,
      bar: avvikelse / (worst[0]?.avvikelse ?? avvikelse),
      isPastThreshold: isPast(korning, avvikelse, andel),
      poster: largest(konton, kontogrupp),
    };
  });
}

const andelOf = (avvikelse: Ore, budget: Ore | null): number | null =>
  budget === null ? null : calculateAndel(avvikelse, budget);

function isPast({ regler }: Korning, avvikelse: Ore, andel: number | null): boolean {
  const shown = { avvikelse, andel, avvikelseAck: avvikelse, avvikelseHelar: null };
  return decideStatus({ ...shown, skal: [], saknas: {} }, regler) === statusText.underskott;
}

/** Too little income shows in what came in, too much cost in what went out. */
const largest = (
  konton: Korning['uppfoljning']['kostnadslage']['konton'],
  kontogrupp: Kontogrupp | null,
): readonly Post[] =>
  konton
    .flatMap(({ poster }) => (kontogrupp === 'intakter' ? poster.intakter : poster.kostnader))
    .toSorted((a, b) => Math.abs(b.belopp) - Math.abs(a.belopp))
    .slice(0, POSTER);

function nameDel(
  { uppfoljning: { ekonomi, tabeller } }: Korning,
  rad: Kostnadslagesrad | undefined,
  ansvar: string | null,
): Pick<Lagesrad, 'del' | 'delnamn'> {
  if (ansvar !== null) {
    const del = rad?.verksamhet ?? '';
    return { del, delnamn: ekonomi.kodplan.find(({ kod }) => kod === del)?.namn ?? '' };
  }
  const del = rad?.grupp ?? '';
  return { del, delnamn: del === '' ? '' : (gruppnamnOf(del, ekonomi.kodplan, tabeller) ?? '') };
}
