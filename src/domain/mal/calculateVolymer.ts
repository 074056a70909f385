import type { Fynd } from '../fynd/fynd.ts';
import { malplats } from './malplats.ts';
import { withoutNoise } from './matenhet.ts';
import type { Volym, Volymtabell, Volymvarde } from './malunderlag.ts';
import type { BeraknadVolym, BeraknadVolymtabell } from './maluppfyllelse.ts';

/** A table of volumes with the change of each from the year before to the newest. */
export const calculateVolymtabell = (tabell: Volymtabell): BeraknadVolymtabell => ({
  ...tabell,
  rader: tabell.rader.map(calculateVolym),
});

/**
 * A volume with its change. A star at just one of the two years says that they may be counted in different
 * ways: the change is given and marked.
 * @example calculateVolym(volym).forandring // −10
 */
function calculateVolym(volym: Volym): BeraknadVolym {
  const [newest, before] = comparedYears(volym);
  if (typeof newest?.varde !== 'number') return unknown(volym, 'ejRedovisat');
  if (typeof before?.varde !== 'number') return unknown(volym, 'saknarForegaende');
  const forandring = withoutNoise(newest.varde - before.varde);
  const isBroken = newest.stjarna !== before.stjarna;
  return {
    ...volym,
    forandring,
    andel: before.varde === 0 ? null : forandring / Math.abs(before.varde),
    skal: isBroken ? 'omdefinierad' : before.varde === 0 ? 'foregaendeNoll' : null,
  };
}

const unknown = (volym: Volym, skal: BeraknadVolym['skal']): BeraknadVolym => ({
  ...volym,
  forandring: null,
  andel: null,
  skal,
});

/** The newest year and the one just before it. */
function comparedYears({ varden }: Volym): readonly [Volymvarde | null, Volymvarde | null] {
  const [newest = null] = varden.toSorted((a, b) => b.ar - a.ar);
  const before = varden.find(({ ar }) => ar + 1 === newest?.ar) ?? null;
  return [newest, before];
}

/** Every change that a star makes uncertain, with the footnote that belongs to it. */
export const findVolymfynd = ({ kalla, rader, fotnoter }: BeraknadVolymtabell): readonly Fynd[] =>
  rader.flatMap((volym) => {
    const starred = comparedYears(volym).find((one) => one?.stjarna);
    if (volym.skal !== 'omdefinierad' || !starred) return [];
    return [
      {
        ...malplats(kalla.bok, starred.cell),
        typ: 'volymOmdefinierad',
        allvar: 'upplysning',
        rad: volym.namn,
        ar: starred.ar,
        fotnot: fotnotOf(starred, fotnoter),
      },
    ];
  });

/** The footnote that repeats the value, else the only one. */
function fotnotOf({ text }: Volymvarde, fotnoter: readonly string[]): string | null {
  const value = digitsOf(text ?? '');
  const same = fotnoter.filter((fotnot) => value !== '' && digitsOf(fotnot).includes(value));
  const [only = null] = same.length === 1 ? same : fotnoter.length === 1 ? fotnoter : [];
  return only;
}

const digitsOf = (text: string): string => text.replace(/[\s*]/gu, '');
