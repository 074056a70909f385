import { monthNumberOf, yearOf, type Month } from '../../domain/period/month.ts';
import { manadsnamn } from '../text/number.ts';

/** The words that only a document has. */
export const dokumenttext = {
  titel: 'Budgetuppföljning',
  minus: 'minus är underskott',
  sammanfattning: 'Sammanfattning',
  ekonomi: 'Ekonomiskt utfall',
  sarredovisning: 'Särredovisning',
  kostnadslage: 'Kostnadsläge och prognos',
  mal: 'Måluppfyllelse',
  kommentarer: 'Kommentarer per verksamhet',
  atgarder: 'Åtgärder',
  summa: 'Summa',
  plusBattre: 'Plus är ett bättre resultat: lägre kostnad eller högre intäkt.',
  avstamning: 'Avstämning',
  avrundat: 'Beloppen är avrundade så att kolumnerna summerar.',
  underskott: '▼ underskott över tröskeln · ▽ underskott inom tröskeln · ● inom budget',
  inomBudget: 'Ingen verksamhet har ett underskott över tröskeln.',
  allaIndikatorer: 'Måluppfyllelse per indikator',
  malKorthet: 'Mål i korthet',
  helarsprognos: 'Helårsprognos per verksamhet',
  lage: 'Kostnadsläge per verksamhet',
  stammerInte: 'Belopp som inte stämmer',
} as const;

/**
 * The months of a year up to one, as a caption has them; a whole year is the year alone.
 * @example spannText('2025-08') // "januari–augusti 2025"
 */
export function spannText(period: Month): string {
  const [year, number] = [yearOf(period), monthNumberOf(period)];
  if (number === 12) return String(year);
  return number === 1 ? `januari ${year}` : `januari–${manadsnamn[number - 1] ?? ''} ${year}`;
}

/**
 * What a table is called above it; the time that its title says already is said once.
 * @example captionText('Driftredovisning 2025', '2025-08', 'tkr') // "Driftredovisning januari–augusti 2025, tkr"
 */
export function captionText(titel: string, period: Month | null, enhet: string | null): string {
  const unit = enhet === null ? '' : `, ${enhet}`;
  if (period === null) return titel + unit;
  const bare = withoutTime(titel, period);
  return `${bare === '' ? '' : `${bare} `}${spannText(period)}${unit}`;
}

/** A title without the months and the year of the period, and without the unit. */
function withoutTime(titel: string, period: Month): string {
  const year = yearOf(period);
  const month = `(?:${manadsnamn.map((namn) => `${namn}|${namn.slice(0, 3)}`).join('|')})`;
  const until = 't\\.?\\s?o\\.?\\s?m\\.?|till och med|per|januari\\s*[–-]|jan\\s*[–-]';
  const edge = '[\\s,–—:·(-]*';
  const time = `(?:utfall\\s+)?(?:(?:${until})\\s*)?(?:\\d{1,2}\\s+)?(?:${month}\\s+)?${year}(?:-\\d{2}(?:-\\d{2})?)?`;
  const spoken = `(?:utfall\\s+)?(?:${until})\\s*(?:\\d{1,2}\\s+)?${month}`;
  const last = new RegExp(`${edge}(?<!\\p{L})(?:${time}|${spoken}|i?\\s*tkr|mnkr)\\)?\\s*$`, 'iu');
  let bare = titel.trim();
  while (last.test(bare)) bare = bare.replace(last, '');
  return bare;
}
