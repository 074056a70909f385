import type { Korning } from '../../../application/foljUpp.ts';
import { findOrsaker } from '../../../application/granskningsbeslut.ts';
import {
  countKontroller,
  findOlosta,
  type Kontrollantal,
} from '../../../domain/avstamning/granskade.ts';
import type { Kontroll } from '../../../domain/avstamning/kontroll.ts';
import { groupKontroller, type Kontrollgrupp } from '../../../report/avstamning/grupprader.ts';
import { planKontrollrader } from '../../../report/avstamning/kontrollrader.ts';
import { signOf, type Sida } from '../../../report/avstamning/sidor.ts';
import { sideWords } from '../../../report/text/kontrollText.ts';
import { exaktText } from '../../../report/text/number.ts';
import { shorten } from '../../../report/text/shorten.ts';
import { avstamningText as text } from '../../avstamningText.sv.ts';

/** A comparison that doesn't tie, as the view shows it. */
export interface Kontrollvy {
  readonly kontroll: Kontroll;
  readonly isGranskad: boolean;
  /** What is written under Orsak, marked or not. */
  readonly orsak: string;
}

/** The comparisons as the view shows them; those that don't tie worst first, as on the sheet. */
interface Avstamningsvy {
  readonly antal: Kontrollantal;
  readonly olosta: readonly Kontrollvy[];
  readonly avrundade: readonly Kontrollvy[];
  readonly granskade: readonly Kontrollvy[];
  readonly ejJamforda: readonly Kontrollgrupp[];
  readonly stammer: readonly Kontrollgrupp[];
}

/** What the view Avstämning shows of a run. */
export function planAvstamning({
  uppfoljning,
  tidigare,
}: Pick<Korning, 'uppfoljning' | 'tidigare'>): Avstamningsvy {
  const { kontroller, granskade, tabeller } = uppfoljning;
  const orsaker = findOrsaker(tidigare, kontroller);
  const olosta = new Set(findOlosta(uppfoljning));
  const vyer = planKontrollrader(kontroller).map(({ kontroll }) => ({
    kontroll,
    isGranskad: granskade.has(kontroll.nyckel),
    orsak: orsaker.get(kontroll.nyckel) ?? '',
  }));
  const groupsOf = (utfall: Kontroll['utfall']): readonly Kontrollgrupp[] =>
    groupKontroller(
      kontroller.filter((one) => one.utfall === utfall),
      tabeller,
    );
  return {
    antal: countKontroller(uppfoljning),
    olosta: vyer.filter(({ kontroll }) => olosta.has(kontroll)),
    avrundade: vyer.filter(({ kontroll, isGranskad }) => !isGranskad && !olosta.has(kontroll)),
    granskade: vyer.filter(({ isGranskad }) => isGranskad),
    ejJamforda: groupsOf('ejJamford'),
    stammer: groupsOf('stammer'),
  };
}

/** One of the two figures that were compared. */
export interface Sidvy {
  /** What it is: the row, or what it is computed from. */
  readonly namn: string;
  readonly varde: string;
  /** "" for a side that stands in no cell. */
  readonly cell: string;
}

/** A side in words: what it is, its figure in the unit of both, and where it stands. */
export function sideOf(kontroll: Kontroll, sida: Sida): Sidvy {
  const { har, dar } = kontroll;
  const { belopp, cell, text: words } = kontroll[sida];
  if (belopp === null) {
    const namn = sida === 'har' ? text.printed : text.counted;
    return { namn, varde: sideWords(kontroll, sida), cell };
  }
  const beside = (sida === 'har' ? dar : har).belopp ?? belopp;
  const namn = shorten(words === '' ? kontroll.rad : words);
  const isTurned = sida === 'dar' && belopp !== 0 && signOf(kontroll) === '+';
  return {
    namn: isTurned ? text.otherSign(namn) : namn,
    varde: exaktText(belopp, beside, kontroll.enhet),
    cell,
  };
}
