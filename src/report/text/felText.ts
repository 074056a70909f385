import type { Fel } from '../../domain/fel/fel.ts';
import { assertNever } from '../../domain/result.ts';
import { forlusterText } from './forlusterText.ts';
import { cellText } from './platsText.ts';

/**
 * What failed, that nothing was changed where that matters, and what to do; never the host's own words.
 * @example felText({ typ: 'filSaknas', bok: 'bok.xlsx', blad: null, detalj: '' })
 * // "Filen bok.xlsx finns inte. Kontrollera namnet och mappen."
 */
export function felText({ typ, bok, blad, cell, forluster }: Fel): string {
  const book = bok ?? 'Arbetsboken';
  const file = bok === null ? 'Filen' : `Filen ${bok}`;
  const sheet = `Bladet ${blad}`;
  switch (typ) {
    case 'cellredigering':
      return 'En cell redigeras just nu. Tryck på Enter och försök igen.';
    case 'upptagen':
      return 'Excel är upptaget. Vänta en stund och försök igen.';
    case 'forStort':
      if (blad === null)
        return `${book} är för stor för att läsas på en gång. Ta bort tomma rader och kolumner och försök igen.`;
      return `${sheet}${bok === null ? '' : ` i ${bok}`} är för stort för att läsas på en gång. ${cell === undefined ? CTRL_END : `Längst bort står något i ${cellText(blad, cell)}.`} Ta bort det som står långt från tabellen, spara och försök igen.`;
    case 'ingenAtkomst':
      return `${book} kan inte öppnas. Kontrollera att du har rätt att läsa och ändra i arbetsboken.`;
    case 'skyddatBlad':
      if (blad === null)
        return 'Arbetsbokens struktur är skyddad. Ta bort skyddet under Granska och försök igen.';
      return `${sheet} är skyddat. Inget har ändrats. Ta bort bladets skydd och försök igen.`;
    case 'kommentarHindrar':
      if (forluster?.some(({ slag }) => slag === 'formel'))
        return `Rader i rapporten byter plats. Egna formler följer inte med sin rad: ${placesOf(forluster, sheet)}. Inget har ändrats. Ersätt formlerna med sina värden, eller flytta dem till ett eget blad, och försök igen.`;
      return `Rader i rapporten byter plats. Kommentarer i Excel skulle då stå vid fel rad: ${placesOf(forluster, sheet)}. Inget har ändrats. Flytta texten till kolumnen Kommentar och ta bort den gamla, eller markera tråden som löst. Försök sedan igen.`;
    case 'natverk':
      return 'Anslutningen bröts. Inget har ändrats. Försök igen.';
    case 'hostfel':
      return 'Excel kunde inte slutföra. Inget har ändrats. Försök igen.';
    case 'filSaknas':
      return `${file} finns inte. Kontrollera namnet och mappen.`;
    case 'ejXlsx':
      return `${file} är ingen Excelfil. Spara den som .xlsx och försök igen.`;
    case 'gammaltFormat':
      return `${file} har det äldre formatet .xls. Öppna den i Excel, spara den som .xlsx och försök igen.`;
    case 'krypterad':
      return `${file} är skyddad med lösenord. Ta bort lösenordet i Excel och försök igen.`;
    case 'trasig':
      return `${file} är skadad och kan inte läsas. Öppna den i Excel, spara den på nytt och försök igen.`;
    case 'utfilFinns':
      if (forluster !== undefined && forluster.length > 0)
        return `${file} innehåller sådant som inte kan föras över: ${forlusterText(forluster)}`;
      return `${file} finns redan och är ingen rapport härifrån. Välj ett annat namn eller lägg till --skriv-over.`;
    case 'utfilTrasig':
      return `${file} finns redan men är skadad och kan inte läsas. Den kan innehålla text som någon har skrivit. Flytta den eller välj ett annat namn, och försök igen.`;
    case 'kanInteSkriva':
      return `${file} kan inte sparas. Stäng den om den är öppen och kontrollera att du får skriva i mappen.`;
    case 'ejDocx':
      return `${file} är inget Word-dokument av typen .docx. Öppna det i Word, spara det som .docx och försök igen.`;
    case 'mallKrypterad':
      return `${file} är skyddad med lösenord. Ta bort lösenordet i Word och försök igen.`;
    case 'mallSkyddad':
      return `${file} är skyddad mot ändringar. Stoppa skyddet under Granska i Word, spara och försök igen.`;
    case 'mallTrasig':
      return `${file} är skadad och kan inte fyllas i. Öppna den i Word, spara den på nytt och försök igen.`;
    case 'wordfilFinns':
      return `${file} finns redan och är inte en orörd rapport härifrån. Välj ett annat namn eller lägg till --skriv-over.`;
    case 'avbruten':
      return 'Du avbröt. Inget har ändrats.';
    default:
      return assertNever(typ);
  }
}

/** How many places are named before the rest is counted. */
const NAMED_PLACES = 5;

function placesOf(forluster: Fel['forluster'], otherwise: string): string {
  const places = (forluster ?? []).map(({ plats }) => plats);
  if (places.length === 0) return otherwise;
  const more = places.length - NAMED_PLACES;
  return places.slice(0, NAMED_PLACES).join(', ') + (more > 0 ? ` och ${more} till` : '');
}

const CTRL_END = 'Tryck på Ctrl+End i bladet för att se den sista cellen.';
