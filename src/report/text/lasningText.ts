import { columnName } from '../../domain/address/area.ts';
import type {
  Kolumnslag,
  Konteringar,
  LastKolumn,
  Kodlista,
  Serielasning,
} from '../../domain/underlag/huvudbok.ts';

/** What a series holds, in a word. */
export const seriesText: Readonly<Record<Konteringar['slag'], string>> = {
  utfall: 'Utfall',
  budget: 'Budget',
};

/** The lists of codes, in a word. */
export const listText: Readonly<Record<Kodlista['slag'], string>> = {
  kodplan: 'Kodplan',
  kontoplan: 'Kontoplan',
  ansvar: 'Ansvar',
};

/** What a column holds, in the words that a correction may use. */
export const kolumnslagText: Readonly<Record<Kolumnslag, string>> = {
  ansvar: 'Ansvar',
  verksamhet: 'Verksamhet',
  konto: 'Konto',
  text: 'Text',
  period: 'Period',
  ar: 'År',
  typ: 'Typ',
  debetKredit: 'D/K',
  belopp: 'Belopp',
  debet: 'Debet',
  kredit: 'Kredit',
  manader: 'Månader',
  kod: 'Kod',
  namn: 'Namn',
  grupp: 'Grupp',
  gruppnamn: 'Gruppnamn',
  chef: 'Chef',
};

/**
 * Which columns were read as what.
 * @example kolumnerText([{ slag: 'belopp', fran: 5, till: 5 }]) // "Belopp = F"
 */
export const kolumnerText = (kolumner: readonly LastKolumn[]): string =>
  kolumner
    .map(({ slag, fran, till }) => {
      const span = fran === till ? columnName(fran) : `${columnName(fran)}–${columnName(till)}`;
      return `${kolumnslagText[slag]} = ${span}`;
    })
    .join(', ');

/** What was turned to cost plus, and why, after "Antaget: ". */
export const vantText: Readonly<Record<'allt' | 'intakter', string>> = {
  allt: 'kostnader stod som minus. Tecknet är vänt.',
  intakter: 'intäkter stod som plus. Deras tecken är vänt.',
};

/** Said of a series that was turned because a person said so. */
export const VANT_ENLIGT_REGLER = 'Tecknet är vänt enligt Regler.';

type Antagande = Serielasning['antaget'][number];

/** What was assumed of a series and why, after "Antaget: ". */
export function antagandeText(
  antaget: Antagande,
  { slag, ar }: Pick<Konteringar, 'slag' | 'ar'>,
  { enhet }: Pick<Serielasning, 'enhet'>,
): string {
  switch (antaget) {
    case 'enhet':
      return `enheten är ${enhet}, eftersom beloppen då är lika stora som i de andra tabellerna.`;
    case 'slag':
      return `beloppen är ${slag}, eftersom inget vid tabellen säger något annat.`;
    case 'ar':
      return `året är ${ar}, eftersom de andra tabellerna har det året.`;
  }
}
