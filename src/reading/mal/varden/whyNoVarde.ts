import type { OlastSkal } from '../../../domain/mal/malunderlag.ts';

const marks = /^(?:[-.…*?x]+|\(-\)|\.\.)$/;
const errors = /^#[\p{L}\d/!?]+$/u;

const notYet =
  /(?:ej|inte|ännu inte|inte ännu|inte helt) (?:ännu )?(?:helt )?(?:klar|färdig|sammanställ|avslutad)|pågår|under arbete|ännu inte|inte ännu|ej ännu|inväntar|väntar på|avvaktar|sammanställs|(?:redovisas|rapporteras|presenteras|mäts|mätning(?:en)?|följs upp|publiceras|kommer|erhålls|levereras|genomförs|resultat(?:et)?|utfall(?:et)?|klart?)(?: \p{L}+){0,3} (?:i|vid|under|till|först|senare|efter|nästa)(?: \p{L}+){0,2} ?(?:årsbokslut|bokslut|årets slut|årsslut|års?redovisning|verksamhetsberättelse|helår|hösten|höst|vintern|senare|jan|feb|mars|april|maj|juni|juli|aug|sept|okt|nov|dec|kvartal|tertial|år)|(?:redovisas|rapporteras|mäts|presenteras|kommer) senare|finns (?:först|inte än)|mäts (?:först )?vid årets/u;
const notReported =
  /saknas|saknar (?:värde|uppgift|utfall|data)|ing(?:en|et|a) (?:uppgift|värde|utfall|mät|data|resultat|under)|(?:ej|inte|icke) (?:mätt|mätbar|uppmätt|redovisa|rapportera|aktuell|tillgänglig|tillämplig|relevant|genomförd|publicera)|(?:mäts|mättes|redovisas|rapporteras) (?:ej|inte)|för få svar|sekretess|^(?:i\.? ?u\.?|n\.?\/?a\.?|e\.? ?t\.?|u\.? ?s\.?|ej|tomt|vakant)$/u;

/** Years and dates may stand in such a text; other figures are values. */
const withoutYears = (text: string): string =>
  text.replace(
    /(?<!\d)(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?(?!\d)|(?<!\d)\d{1,2}(?= (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))/g,
    '',
  );

/**
 * Why a folded text holds no value where its words say it: blank, an error of the sheet, not ready yet, not
 * reported. null: it doesn't say so.
 * @example whyNoVarde('redovisas i årsbokslutet') // "ejKlart"
 */
export function whyNoVarde(text: string): OlastSkal | null {
  if (text === '') return 'tom';
  if (errors.test(text)) return 'felvarde';
  if (marks.test(text)) return 'ejRedovisat';
  if (text.length > 160 || /\d/.test(withoutYears(text))) return null;
  if (notYet.test(text)) return 'ejKlart';
  return notReported.test(text) ? 'ejRedovisat' : null;
}
