import type { Korning } from '../../../application/foljUpp.ts';
import { hasWords } from '../../../domain/analys/analyskommentar.ts';
import type { Exportfraga, Exportsvar } from '../../../domain/export/exportsvar.ts';
import { composeVerksamhetstexter } from '../../../report/analys/composeVerksamhetstexter.ts';
import {
  findSmaTal,
  planExportfragor,
  smaTalText,
} from '../../../report/export/planExportfragor.ts';
import { LUCKA } from '../../../report/text/luckor.ts';
import { platsText } from '../../../report/text/platsText.ts';

/** A thing that a question is about; `cell` null where no single cell holds it. */
interface Fragesak {
  readonly text: string;
  readonly cell: string | null;
}

/** A question with what it is about, and its answer where there is one that holds. */
export interface Fragevy {
  readonly fraga: Exportfraga;
  readonly rader: readonly string[];
  readonly saker: readonly Fragesak[];
  readonly svar: Exportsvar | null;
}

/** A text with what is still marked as a gap in it: "orsak", "effekt helår". */
export interface Luckvy {
  readonly namn: string;
  readonly luckor: readonly string[];
}

/** What is to be seen to before a report leaves. */
export interface Exportvy {
  /** Those with something to ask. */
  readonly fragor: readonly Fragevy[];
  readonly obesvarade: readonly Exportfraga[];
  readonly attKommentera: readonly string[];
  readonly luckor: readonly Luckvy[];
}

/** What is open before the report of a run leaves. */
export function planExport({ uppfoljning }: Pick<Korning, 'uppfoljning'>): Exportvy {
  const { analys, kommentarer, exportsvar } = uppfoljning;
  const names = new Map(analys.map(({ nyckel, namn }) => [nyckel, namn]));
  const sma = findSmaTal(uppfoljning).map((one) => ({
    text: smaTalText(one),
    cell: platsText(one),
  }));
  const fragor = planExportfragor(uppfoljning)
    .filter(({ rader }) => rader.length > 0)
    .map(({ fraga, rader }) => ({
      ...{ fraga, rader },
      saker: fraga === 'smaTal' ? sma : rader.map((text) => ({ text, cell: null })),
      svar: exportsvar.get(fraga) ?? null,
    }));
  return {
    fragor,
    obesvarade: fragor.filter(({ svar }) => svar === null).map(({ fraga }) => fraga),
    attKommentera: analys
      .filter(({ nyckel, attKommentera }) => attKommentera && !hasWords(kommentarer.get(nyckel)))
      .map(({ namn }) => namn),
    luckor: composeVerksamhetstexter(uppfoljning).flatMap(({ nyckel, utkast }) => {
      const luckor = [...utkast.matchAll(LUCKA)].map(([gap]) => gapName(gap));
      const namn = names.get(nyckel) ?? '';
      return luckor.length === 0 ? [] : [{ namn, luckor }];
    }),
  };
}

const gapName = (gap: string): string => gap.replace(/^\[|:\s?…\]$/gu, '').toLowerCase();
