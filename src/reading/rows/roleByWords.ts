import { codeOf } from '../tables/columnProfile.ts';
import { statesAmounts, type RawRow } from './rawRow.ts';
import { giveRole, nameOf, type RoledRow } from './roledRow.ts';
import { isFootnote, saysSum, saysVarav, saysWhole } from './rowWords.ts';
import { vectorOf } from './rowVectors.ts';

/** The rows that state amounts, with the role that their words give. Headings and footnotes are left out. */
export function roleByWords(
  rows: readonly RawRow[],
  totalsRow: number | null,
): readonly RoledRow[] {
  const out: RoledRow[] = [];
  let heading: Heading | null = null;
  for (const raw of rows) {
    const name = nameOf(raw);
    const coded = codeOf(raw.kod) !== null;
    if (!statesAmounts(raw) || (isFootnote(name) && !coded)) {
      heading = saysVarav(name) ? { parent: out.at(-1)?.raw.indent ?? 0, deeper: false } : heading;
      continue;
    }
    const isSum = raw.row === totalsRow || isSumByWords(raw, name, coded);
    heading = heading && !coded && !isSum ? goOn(heading, raw.indent) : null;
    const varav = saysVarav(name) || heading !== null;
    const roll = isSum ? 'delsumma' : varav ? 'varav' : 'rad';
    const underHeading = heading !== null && !saysVarav(name);
    out.push({ raw, roll, vector: vectorOf(raw), underHeading, leftOut: null });
  }
  const onlySums = out.every(({ roll }) => roll !== 'rad');
  return onlySums ? giveRole(out, 'rad', ({ roll }) => roll === 'delsumma') : out;
}

/** "varav:" on a line of its own, and whether the rows below it are indented deeper than the row above it. */
interface Heading {
  readonly parent: number;
  readonly deeper: boolean;
}

/** A heading holds until the indent is back where it began. */
function goOn({ parent, deeper }: Heading, indent: number): Heading | null {
  if (indent > parent) return { parent, deeper: true };
  return deeper ? null : { parent, deeper };
}

const isSumByWords = (raw: RawRow, name: string, coded: boolean): boolean =>
  (coded ? saysWhole(name) : saysSum(name)) || /^netto/i.test(raw.post);
