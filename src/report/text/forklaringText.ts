import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import { ore, type Ore } from '../../domain/amount/ore.ts';
import type {
  Felskrivning,
  Forklaring,
  Forklaringsrad,
  Forskjuten,
} from '../../domain/avstamning/kontroll.ts';
import { assertNever } from '../../domain/result.ts';
import { genitiv } from './genitiv.ts';
import { exaktText } from './number.ts';

/**
 * What would explain a difference, as a sentence. What is one of several possible explanations is said to be
 * no more than that.
 * @param differens the difference, in any sign
 * @param enhet the unit of the table that differs
 * @example 'Differensen 4 954 tkr är exakt Flyktingmottagandets intäkt (Verksamhetsanalys!C14).'
 */
export function forklaringText(forklaring: Forklaring, differens: Ore, enhet?: Enhet): string {
  const isSure = forklaring.osaker !== true;
  const size = exaktText(ore(Math.abs(differens)), undefined, enhet);
  switch (forklaring.slag) {
    case 'rad':
      return `Differensen ${size} ${isSure ? 'är exakt' : 'kan vara'} ${postText(forklaring)}.`;
    case 'tvaRader':
      return `Differensen ${size} ${isSure ? 'är exakt' : 'kan vara'} ${forklaring.rader.map(postText).join(' och ')} tillsammans.`;
    case 'avrundning':
      return `Skillnaden på ${size} ${isSure ? 'är' : 'kan vara'} avrundning.`;
    case 'tecken':
      return `${beloppet(forklaring, enhet)} ${isSure ? 'har' : 'kan ha'} fel tecken: ${rattText(forklaring, enhet)} stämmer.`;
    case 'tusenfel':
      return `${beloppet(forklaring, enhet)} ${isSure ? 'är' : 'kan vara'} 1\u202f000 gånger för ${isLess(forklaring) ? 'litet' : 'stort'}: ${rattText(forklaring, enhet)} stämmer. Är det skrivet i en annan enhet än tabellen?`;
    case 'omkastadeSiffror':
      return `Siffrorna ${siffror(forklaring)} ${isSure ? 'är' : 'kan vara'} omkastade i ${beloppet(forklaring, enhet, 'beloppet')}: ${rattText(forklaring, enhet)} stämmer.`;
    case 'grannrad':
    case 'grannkolumn':
      return grannText(forklaring, isSure, enhet);
    case 'forskjutenRad':
    case 'forskjutenKolumn':
    case 'ombytta':
      return forskjutenText(forklaring);
    default:
      return assertNever(forklaring);
  }
}

/**
 * Amounts that stand beside their cells, and where they belong.
 * @example 'Beloppen på raden Grundskola (Drift!C7:F7) står en kolumn för långt åt höger. En kolumn åt vänster stämmer de.'
 */
export function forskjutenText(forklaring: Forskjuten): string {
  switch (forklaring.slag) {
    case 'forskjutenRad': {
      const [at, back] =
        forklaring.riktning === 'hoger' ? ['höger', 'vänster'] : ['vänster', 'höger'];
      return `Beloppen på raden ${forklaring.namn} (${forklaring.omrade}) står en kolumn för långt åt ${at}. En kolumn åt ${back} stämmer de.`;
    }
    case 'forskjutenKolumn': {
      const [at, back] = forklaring.riktning === 'ned' ? ['ned', 'upp'] : ['upp', 'ned'];
      return `Beloppen i kolumnen ${forklaring.namn} (${forklaring.omrade}) står en rad för långt ${at}. En rad längre ${back} stämmer de.`;
    }
    case 'ombytta': {
      const [a, b] = forklaring.celler;
      return `Beloppen i ${a} och ${b} ${forklaring.led === 'kolumn' ? 'på raden' : 'i kolumnen'} ${forklaring.namn} har bytt plats.`;
    }
  }
}

/** Whose amount it is and where it stands. @example 'Flyktingmottagandets intäkt (Verksamhetsanalys!C14)' */
function postText({ namn, cell, post }: Forklaringsrad): string {
  const whose = genitiv(namn);
  const what = post === null ? 'belopp' : post === 'intakt' ? 'intäkt' : 'kostnad';
  const of = post === null ? 'beloppet' : post === 'intakt' ? 'intäkten' : 'kostnaden';
  return `${whose === null ? `${of} på raden ${namn}` : `${whose} ${what}`} (${cell})`;
}

type Granne = Extract<Forklaring, { slag: 'grannrad' | 'grannkolumn' }>;

/** An amount that stands in the wrong place: the right one beside it, or a copy of the one beside it. */
function grannText(granne: Granne, isSure: boolean, enhet: Enhet | undefined): string {
  const where = granne.slag === 'grannrad' ? 'raden' : 'kolumnen';
  const beside = `${where} bredvid (${granne.granncell})`;
  const ratt = `${rattText(granne, enhet)} stämmer`;
  if (granne.kopia === true)
    return `${beloppet(granne, enhet)} ${isSure ? 'är' : 'kan vara'} samma som ${where === 'raden' ? 'på' : 'i'} ${beside}: ${ratt}.`;
  const what =
    granne.skrivet === 0
      ? `${plats(granne)} saknar belopp`
      : `${beloppet(granne, enhet)} ${isSure ? 'är' : 'kan vara'} fel`;
  return `${what}: ${ratt} och står ${where === 'raden' ? 'på' : 'i'} ${beside}.`;
}

const plats = ({ namn, cell }: Felskrivning): string => `Raden ${namn} (${cell})`;

/** The amount and where it stands. @example 'Beloppet 1 270 tkr på raden Hemtjänst (Drift!C7)' */
const beloppet = (
  { namn, cell, skrivet, ratt }: Felskrivning,
  enhet: Enhet | undefined,
  word = 'Beloppet',
): string => `${word} ${exaktText(skrivet, ratt, enhet)} på raden ${namn} (${cell})`;

const rattText = ({ skrivet, ratt }: Felskrivning, enhet: Enhet | undefined): string =>
  exaktText(ratt, skrivet, enhet);

const isLess = ({ skrivet, ratt }: Felskrivning): boolean => Math.abs(skrivet) < Math.abs(ratt);

/** The two digits that have changed places, as they are written. @example '27' of 1 270 that should be 1 720 */
function siffror({ skrivet, ratt }: Felskrivning): string {
  const unit = [orePer.tkr, orePer.kr].find((one) => skrivet % one === 0 && ratt % one === 0) ?? 1;
  const [wrong, right] = [skrivet, ratt].map((amount) => String(Math.abs(amount) / unit));
  const length = Math.max(wrong?.length ?? 0, right?.length ?? 0);
  const [a = '', b = ''] = [wrong, right].map((digits) => (digits ?? '').padStart(length, '0'));
  const at = [...a].findIndex((digit, place) => digit !== b[place]);
  return a.slice(at, at + 2);
}
