import type { AtgardFyndData } from '../../domain/fynd/atgardFynd.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { assertNever } from '../../domain/result.ts';
import { exaktText } from './number.ts';
import { citat, platsText } from './platsText.ts';

/** The kinds of findings about the effect of åtgärder, in a few words. */
export const atgardsfyndRubrik: Readonly<Record<AtgardFyndData['typ'], string>> = {
  atgardVerksamhetOkand: 'Åtgärd för en okänd verksamhet',
  atgardUtanEffekt: 'Åtgärd utan effekt',
  atgardseffektEjTal: 'Effekt som inte är ett belopp',
  atgardseffektOrimlig: 'Effekt större än budgeten',
  atgardStartEfterAret: 'Åtgärd som börjar efter året',
  atgardsstatusEjTolkad: 'Status på en åtgärd som inte går att läsa',
};

/** What is found of the effect of åtgärder. */
type Atgardsfynd = Extract<Fynd, { typ: AtgardFyndData['typ'] }>;

/** Whether a finding is about the effect of an åtgärd. */
export const isAtgardsfynd = (fynd: Fynd): fynd is Atgardsfynd => fynd.typ in atgardsfyndRubrik;

/**
 * A finding about the effect of an åtgärd in words.
 * @example 'Åtgärder!C7: "ca 500" är inget belopp. Åtgärden "Färre vikarier" räknas inte. Skriv ett tal i tkr och räkna om.'
 */
export function atgardsfyndText(fynd: Atgardsfynd): string {
  const plats = platsText(fynd);
  const atgard = fynd.atgard === '' ? 'Åtgärden' : `Åtgärden ${citat(fynd.atgard)}`;
  switch (fynd.typ) {
    case 'atgardVerksamhetOkand':
      return `${plats}: verksamheten ${citat(fynd.verksamhet)} finns inte i prognosen. ${atgard} räknas bara i helheten. Skriv koden eller namnet som i prognosen och räkna om.`;
    case 'atgardUtanEffekt':
      return `${plats}: ${lower(atgard)} har ingen beslutad effekt och ändrar inte prognosen. Skriv effekten när den är beslutad.`;
    case 'atgardseffektEjTal':
      return `${plats}: ${citat(fynd.varde)} är inget belopp under ${citat(fynd.kolumn)}. ${atgard} räknas inte. Skriv ett tal i tkr och räkna om.`;
    case 'atgardseffektOrimlig':
      return `${plats}: effekten ${exaktText(fynd.effekt, fynd.budget)} är större än hela budgeten för ${citat(fynd.verksamhet)}, ${exaktText(fynd.budget, fynd.effekt)}. Kontrollera att effekten är skriven i tkr.`;
    case 'atgardStartEfterAret':
      return `${plats}: starten ${citat(fynd.start)} är efter ${fynd.ar}. ${atgard} räknas ändå med den effekt som står där. Rätta starten, eller ta bort effekten.`;
    case 'atgardsstatusEjTolkad':
      return `${plats}: ${citat(fynd.varde)} är inget av lägena planerad, pågår, verkställd och avbruten. ${atgard} räknas inte. Välj i listan och räkna om.`;
    default:
      return assertNever(fynd);
  }
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
