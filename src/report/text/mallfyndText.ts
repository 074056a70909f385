import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { MallFyndData } from '../../domain/fynd/mallFynd.ts';
import { citat } from './platsText.ts';

/** A finding in a document that was filled. */
export type Mallfynd = Extract<Fynd, { typ: MallFyndData['typ'] }>;

/** The kinds of findings in a document, in a few words. */
export const mallfyndRubrik: Readonly<Record<MallFyndData['typ'], string>> = {
  mallmarkeOkant: 'Okänt märke i mallen',
  mallbitSaknas: 'Märke utan innehåll',
  mallmarkeFelPlats: 'Märke på fel plats',
  malltextAndrad: 'Text som har ändrats i Word',
  mallUtanMarken: 'Mall utan märken',
};

/** Whether a finding is one of a document that was filled. */
export const isMallfynd = (fynd: Fynd): fynd is Mallfynd => fynd.typ in mallfyndRubrik;

/** Such a finding in words: which mark, what became of it, what to do. */
export function mallfyndText(fynd: Mallfynd): string {
  switch (fynd.typ) {
    case 'mallmarkeOkant':
      return `${fynd.bok}: märket ${citat(fynd.marke)} finns inte. Det som står där är orört. Kontrollera stavningen mot handboken.`;
    case 'mallbitSaknas':
      return `${fynd.bok}: det finns inget att fylla i för ${citat(fynd.marke)} i den här körningen. Det som står där är orört. Kontrollera att det inte är gammalt.`;
    case 'mallmarkeFelPlats':
      return `${fynd.bok}: ${citat(fynd.marke)} kan inte fyllas i där det står. En tabell behöver ett eget stycke. Flytta märket och försök igen.`;
    case 'malltextAndrad':
      return `${fynd.bok}: texten i ${citat(fynd.marke)} har ändrats i Word och står kvar. Töm fältet om den nya texten ska in.`;
    case 'mallUtanMarken':
      return `${fynd.bok} har inga märken att fylla i. Lägg till innehållskontroller eller {{…}} enligt handboken.`;
  }
}
