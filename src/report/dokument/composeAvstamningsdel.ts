import { countKontroller, findOlosta, type Avstamning } from '../../domain/avstamning/granskade.ts';
import type { Kontroll } from '../../domain/avstamning/kontroll.ts';
import { exaktText, STRECK } from '../text/number.ts';
import { kontrollnamn, rakningText, sideWords } from '../text/kontrollText.ts';
import { describe } from './composeBelopptabell.ts';
import type { Block, Dokumenttabell } from './dokument.ts';
import { dokumenttext } from './dokumenttext.ts';

/** A page of a document says no more of what does not tie; the sheet "Avstämning" has it all. */
const MAX = 15;

const kolumner: Dokumenttabell['kolumner'] = [
  { rubrik: 'Vad', side: 'left', bredd: 24 },
  { rubrik: 'Här', side: 'right', bredd: 10 },
  { rubrik: 'Där', side: 'right', bredd: 10 },
  { rubrik: 'Differens', side: 'right', bredd: 9 },
];

/** How much ties, and what nobody has looked at that does not; nothing where nothing was compared. */
export function composeAvstamningsdel(avstamning: Avstamning): readonly Block[] {
  if (countKontroller(avstamning).jamforda === 0) return [];
  const open = findOlosta(avstamning);
  const line: Block = { slag: 'stycke', text: `${rakningText(avstamning)}.` };
  if (open.length === 0) return [line];
  const left = open.length - MAX;
  const tabell: Dokumenttabell = {
    rubrik: dokumenttext.stammerInte,
    beskrivning: describe(dokumenttext.stammerInte, kolumner, Math.min(MAX, open.length)),
    kolumner,
    rader: open.slice(0, MAX).map((kontroll) => ({
      roll: 'rad',
      celler: [
        { text: kontrollnamn(kontroll) },
        { text: sideOf(kontroll, 'har') },
        { text: sideOf(kontroll, 'dar') },
        {
          text:
            kontroll.differens === null
              ? STRECK
              : exaktText(kontroll.differens, undefined, kontroll.enhet),
        },
      ],
    })),
    noter: left > 0 ? [`Och ${left} till i bladet Avstämning.`] : [],
  };
  return [line, { slag: 'tabell', tabell }];
}

const sideOf = (kontroll: Kontroll, sida: 'har' | 'dar'): string => {
  const { belopp } = kontroll[sida];
  return belopp === null ? sideWords(kontroll, sida) : exaktText(belopp, undefined, kontroll.enhet);
};
