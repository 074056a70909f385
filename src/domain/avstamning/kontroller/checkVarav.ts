import { ore } from '../../amount/ore.ts';
import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Rad, Tabell } from '../../underlag/tabell.ts';
import { buildKontroll, leaveUncompared } from '../buildKontroll.ts';
import type { Kontroll } from '../kontroll.ts';
import { stepOf } from '../rader/roundedTo.ts';
import { sideOfRow } from '../rader/sides.ts';
import { columnOf, labelOf } from '../rader/tableRows.ts';

/**
 * Varav rows against the row that they are a part of: never more than it. A part of a net amount may be
 * larger than the net: only what is income or cost alone is called a fault.
 */
export function checkVarav(tabell: Tabell): readonly Kontroll[] {
  let parent: Rad | null = null;
  return tabell.rader.flatMap((rad): readonly Kontroll[] => {
    if (rad.roll !== 'varav') {
      parent = rad;
      return [];
    }
    return parent === null ? [] : checkPart(tabell, rad, parent);
  });
}

const checkPart = (tabell: Tabell, rad: Rad, parent: Rad): readonly Kontroll[] =>
  beloppsroller.flatMap((roll): readonly Kontroll[] => {
    const [har, dar] = [sideOfRow(tabell, rad, roll), sideOfRow(tabell, parent, roll)];
    if (!har || !dar || !columnOf(tabell, roll)) return [];
    const isWithin = Math.abs(har.belopp) <= Math.abs(dar.belopp) && oneWay(har.belopp, dar.belopp);
    const kontroll = buildKontroll({
      slag: 'varav',
      tabell,
      nyckel: [rad.nyckel, roll],
      rad: labelOf(rad),
      kolumn: columnOf(tabell, roll)?.rubrik ?? '',
      har,
      dar,
      room: stepOf(tabell),
    });
    if (isWithin) return [{ ...kontroll, utfall: 'stammer', forklaring: null }];
    if (kontroll.utfall === 'fel' && !isGross(tabell, parent) && !isElsewhereWithin(rad, parent))
      return [leaveUncompared(kontroll, 'ofullstandigaRader')];
    return [{ ...kontroll, forklaring: kontroll.forklaring ?? turned(tabell, har, dar) }];
  });

/** A net of which the row is clearly a part in two other columns, and in no column more than the whole but here. */
function isElsewhereWithin(rad: Rad, parent: Rad): boolean {
  const shares = beloppsroller.flatMap((roll) => {
    const [part, whole] = [rad.belopp[roll] ?? null, parent.belopp[roll] ?? null];
    return part === null || whole === null || whole === 0 ? [] : [part / whole];
  });
  const within = shares.filter((share) => share >= 0 && share <= CLEARLY);
  return within.length >= 2 && within.length === shares.length - 1;
}

/** The share of a whole from which a part of it may be more than a net of it. */
const CLEARLY = 0.8;

const oneWay = (a: number, b: number): boolean => a === 0 || b === 0 || a < 0 === b < 0;

/** A part with the other sign than its whole is within it once the sign is changed. */
function turned(
  tabell: Tabell,
  har: NonNullable<ReturnType<typeof sideOfRow>>,
  dar: NonNullable<ReturnType<typeof sideOfRow>>,
): Kontroll['forklaring'] {
  if (oneWay(har.belopp, dar.belopp) || Math.abs(har.belopp) > Math.abs(dar.belopp)) return null;
  const print = (amount: number): typeof har.belopp =>
    ore(tabell.tecken.varde === 'nettokostnad' ? amount : -amount);
  return {
    slag: 'tecken',
    namn: har.text,
    cell: har.cell,
    skrivet: print(har.belopp),
    ratt: print(-har.belopp),
  };
}

const isGross = ({ typ }: Tabell, { namn, post }: Rad): boolean =>
  post !== null ||
  /^(?:summa |verksamhetens |brutto)?(?:kostnader|intäkter|utgifter|inkomster|bruttokostnad)/iu.test(
    namn,
  ) ||
  (typ.varde === 'resultat' && !/resultat|netto/iu.test(namn));
