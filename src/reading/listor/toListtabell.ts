import type { Listslag, Listtabell } from '../../domain/listor/listrad.ts';
import { month, type Month } from '../../domain/period/month.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Grid } from '../grid.ts';
import { monthInText, periodInText } from '../headers/periodInText.ts';
import { effektkolumn } from './effektkolumn.ts';
import { concludeListenhet } from './listenhet.ts';
import { correctedEnhet, correctedPeriod } from './listrattelser.ts';
import type { Listroll } from './tabeller/listroll.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/** The columns of each list that hold amounts in the list's own unit. */
const amounts: Readonly<Record<Listslag, readonly Listroll[]>> = {
  statsbidrag: ['belopp', 'sokt', 'beslutat', 'vantat', 'forbrukat', 'aterstar'],
  resursfordelning: ['budget', 'kostnad', 'kostnadForegaende'],
  internkontroll: [],
  handlingsplan: ['effekt', 'realiserad'],
};

const titles: Readonly<Record<Listslag, RegExp>> = {
  statsbidrag: /bidrag/iu,
  resursfordelning: /resurs|hemtjänst|fördelning/iu,
  internkontroll: /kontroll|risk/iu,
  handlingsplan: /handlingsplan|åtgärd|aktivitet|insats/iu,
};

/** A list as it is told of: where it stands, how its columns were read, its unit and period. */
export function toListtabell(
  tabell: LastLista,
  val: { readonly rattelser: readonly Rattelse[]; readonly period: Month | null },
  grids: readonly Grid[],
): Listtabell {
  const { grid, slag, nyckel, lines, rubrik, first, last, to, kolumner } = tabell;
  const money =
    slag === 'handlingsplan'
      ? effektkolumn(tabell) !== null
      : kolumner.some(({ roll }) => amounts[slag].includes(roll));
  const area = { top: rubrik.top, left: first, rows: to - rubrik.top, columns: last - first + 1 };
  return {
    nyckel,
    slag,
    titel: lines.findLast((text) => titles[slag].test(text)) ?? lines[0] ?? grid.blad,
    kalla: { bok: grid.bok, blad: grid.blad, area },
    enhet: money
      ? concludeListenhet(tabell, amounts[slag], correctedEnhet(nyckel, val.rattelser), grids)
      : null,
    period: correctedPeriod(nyckel, val.rattelser) ?? val.period ?? periodOf(tabell),
    kolumner: kolumner.map(({ text, roll }) => ({ rubrik: text, roll })),
  };
}

/** The month that a line above, a header or the sheet names. */
function periodOf({ lines, kolumner, grid }: LastLista): Month | null {
  const texts = [...lines.toReversed(), ...kolumner.map(({ text }) => text), grid.blad];
  const ar = texts.map((text) => periodInText(text).ar).find((year) => year !== null) ?? null;
  for (const text of texts) {
    const number = monthInText(text);
    const found =
      periodInText(text).period ?? (ar !== null && number !== null ? month(ar, number) : null);
    if (found !== null) return found;
  }
  return null;
}
