import type { Malstatus, Namndmal } from './malunderlag.ts';
import type { Antal, BedomdIndikator, BedomtMal } from './maluppfyllelse.ts';

/**
 * A goal by its judged indicators: all achieved gives achieved; more than half not achieved or without a
 * value gives not achieved; else partly. Without a single judged indicator it is not judged.
 * Source: Lekebergs kommun, verksamhetsberättelse 2025; "half" is read as at least half.
 */
export function judgeMal(mal: Namndmal, indikatorer: readonly BedomdIndikator[]): BedomtMal {
  const counted = indikatorer.filter(({ raknas }) => raknas);
  const antal = countStatus(counted);
  return {
    ...mal,
    indikatorer,
    status: judgeAntal(antal),
    antal,
    utelamnade: indikatorer.length - counted.length,
  };
}

/** The status of a goal that counts so many indicators of each status. */
export function judgeAntal(antal: Antal): Malstatus {
  const total = antal.uppnadd + antal.delvis + antal.ej + antal.ejBedomd;
  if (antal.ejBedomd === total) return 'ejBedomd';
  if (antal.uppnadd === total) return 'uppnadd';
  return (antal.ej + antal.ejBedomd) * 2 > total ? 'ej' : 'delvis';
}

/** How many of `rows` have each status. */
export function countStatus(rows: readonly { readonly status: Malstatus }[]): Antal {
  const count = (wanted: Malstatus): number =>
    rows.filter(({ status }) => status === wanted).length;
  return {
    uppnadd: count('uppnadd'),
    delvis: count('delvis'),
    ej: count('ej'),
    ejBedomd: count('ejBedomd'),
  };
}
