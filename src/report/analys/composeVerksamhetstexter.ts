import type { Analys } from '../../domain/analys/analys.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { bindText } from '../dokument/bindText.ts';
import type { Verksamhetstext } from '../dokument/tillagg.ts';
import { utkastText } from '../text/utkastText.ts';
import { composeAnalystexter, type Analystext } from './composeAnalystexter.ts';
import { draftFormOf } from './draftFormOf.ts';

type Underlag = Parameters<typeof composeAnalystexter>[0] & Pick<Uppfoljning, 'kommentarer'>;

/**
 * What a document says of the whole and of each verksamhet, in paragraphs: the draft with the gaps that
 * nobody has filled yet, and all that a person has written. Of a delverksamhet only where somebody has
 * written, or is to write.
 */
export function composeVerksamhetstexter(uppfoljning: Underlag): readonly Verksamhetstext[] {
  const form = draftFormOf(uppfoljning);
  const texter = composeAnalystexter(uppfoljning);
  return uppfoljning.analys.flatMap((one: Analys, at): readonly Verksamhetstext[] => {
    const text = texter[at];
    if (text === undefined || !isTold(text)) return [];
    const own = uppfoljning.kommentarer.get(one.nyckel);
    const utkast = own?.utkast ?? bindText(utkastText(one, form, own));
    const rubrik = bindText(text.rubrik);
    return [{ ...text, rubrik, utkast, stycken: paragraphsOf({ ...text, utkast }) }];
  });
}

const isTold = ({ niva, attKommentera, kommentar, orsak, atgard }: Analystext): boolean =>
  niva !== 'delverksamhet' ||
  attKommentera ||
  [kommentar, orsak, atgard].some((one) => one !== null);

function paragraphsOf({ utkast, kommentar, orsak, atgard, status }: Analystext): readonly string[] {
  // "● Klar" is its word in a sentence.
  const word = status?.replace(/^[○◐●]\s*/u, '').toLowerCase() ?? '';
  return [
    utkast,
    kommentar ?? '',
    orsak === null ? '' : `Orsak: ${orsak}`,
    atgard === null ? '' : `Åtgärd${word === '' ? '' : ` (${word})`}: ${atgard}`,
  ].filter((text) => text.trim() !== '');
}
