import { ore } from '../../domain/amount/ore.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { ListFyndData } from '../../domain/fynd/listFynd.ts';
import { assertNever } from '../../domain/result.ts';
import { listfyndRubrik } from './listfyndRubrik.ts';
import {
  listkravText,
  listslagText,
  parameterText,
  reservslagText,
  risknivaText,
} from './listText.ts';
import { talText } from './matvardeText.ts';
import { exaktText } from './number.ts';
import { citat, platsText } from './platsText.ts';

/** What is found of lists. */
export type Listfynd = Extract<Fynd, { typ: ListFyndData['typ'] }>;

/** Whether a finding is about a list. */
export const isListfynd = (fynd: Fynd): fynd is Listfynd => fynd.typ in listfyndRubrik;

/**
 * A finding about lists in words.
 * @example 'Risker!E5: "Stöld" har sannolikhet "5". Skalan är 1–4. Risken är ej bedömd. Rätta värdet och räkna om.'
 */
export function listfyndText(fynd: Listfynd): string {
  const plats = platsText(fynd);
  switch (fynd.typ) {
    case 'listaEjTolkad':
      return `${plats}: ${citat(fynd.titel)} läses inte. ${listkravText[fynd.lista]} Skriv rubrikerna så på en rad ovanför tabellen och räkna om.`;
    case 'listvardeEjTolkat':
      return `${plats}: ${citat(fynd.varde)} går inte att läsa under ${citat(fynd.kolumn)} för ${citat(fynd.rad)} i ${listslagText[fynd.lista].bestamd}. Cellen räknas inte. Rätta den och räkna om.`;
    case 'listradUtanNamn':
      return `${plats} har ${citat(fynd.varde)} under ${citat(fynd.kolumn)}, men raden i ${listslagText[fynd.lista].bestamd} har inget namn. Raden räknas inte. Skriv ett namn och räkna om.`;
    case 'dubbelListrad':
      return `${plats}: ${citat(fynd.rad)} står också i ${fynd.andraCell}. Båda räknas. Kontrollera att ingen av dem är med två gånger.`;
    case 'listsummaStammerInte': {
      const text = (value: number, beside: number): string =>
        fynd.pengar ? exaktText(ore(value), ore(beside)) : talText(value);
      return `${plats} visar ${text(fynd.tryckt, fynd.beraknad)} under ${citat(fynd.kolumn)}. Raderna i ${listslagText[fynd.lista].bestamd} ger ${text(fynd.beraknad, fynd.tryckt)}. Kontrollera raderna och summan.`;
    }
    case 'bidragUtanBeslut':
      return `${plats}: det framgår inte om ${citat(fynd.bidrag)} är beslutat eller väntat. Det räknas i totalen men inte som något av dem. Skriv beslutat eller väntat och räkna om.`;
    case 'bidragIPrognosAntaget':
      return `${plats}: ${fynd.antal === 1 ? 'ett väntat bidrag' : `${fynd.antal} väntade bidrag`} antas ingå i prognosen${fynd.belopp === undefined ? '' : `, ${exaktText(fynd.belopp)}`}. Lägg till kolumnen Ingår i prognosen med ja eller nej om det inte stämmer.`;
    case 'aterstarStammerInte':
      return `${plats} visar att ${exaktText(fynd.tryckt, fynd.beraknad)} återstår av ${citat(fynd.bidrag)}. Beloppen ger ${exaktText(fynd.beraknad, fynd.tryckt)}. Rapporten visar det beräknade.`;
    case 'bidragOverforbrukat':
      return `${plats}: ${exaktText(fynd.forbrukat, fynd.tilldelat)} är förbrukat av ${citat(fynd.bidrag)}, men bidraget är ${exaktText(fynd.tilldelat, fynd.forbrukat)}. Kontrollera beloppen.`;
    case 'resursparameterSaknas':
      return `${plats}: ${parameterText[fynd.parameter]} saknas, så ${fynd.parameter === 'timmarPerArsarbetare' ? 'årsarbetarna' : 'budgeten per grupp'} räknas inte. Skriv värdet i bladet Regler eller bredvid tabellen och räkna om.`;
    case 'timtidAntagen':
      return `${plats}: det framgår inte vilken tid timmarna gäller. De räknas som timmar för ett helt år. Skriv till exempel per månad i rubriken om det inte stämmer.`;
    case 'reservAntagen':
      return `${plats}: raden ${citat(fynd.rad)} visas som ${reservslagText[fynd.slag].toLowerCase()}, skild från verksamheternas avvikelse. Namnet avgör.`;
    case 'riskUtanforSkalan':
      return `${plats}: ${citat(fynd.risk)} har ${citat(fynd.varde)} under ${citat(fynd.kolumn)}. Skalan är 1–4. Risken är ej bedömd. Rätta värdet och räkna om.`;
    case 'riskskalaAntagen':
      return `${plats}: under ${citat(fynd.kolumn)} antas ${uppraknad(fynd.ord.map(({ ord, steg }) => `${citat(ord)} vara ${steg}`))}. Skriv skalan på bladet om det inte stämmer, till exempel ${citat(`1 = ${versal(fynd.ord[0]?.ord ?? '')}`)}.`;
    case 'riskskalaOkand':
      return `${plats}: det framgår inte vilket steg av 1–4 som ${uppraknad(fynd.ord.map(citat))} är under ${citat(fynd.kolumn)}. Orden visas, men riskvärdet räknas inte. Skriv skalan på bladet, till exempel ${citat(`1 = ${versal(fynd.ord[0] ?? '')}`)}, och räkna om.`;
    case 'riskEjBedomd':
      return `${plats}: ${citat(fynd.risk)} saknar sannolikhet eller allvarlighet. Risken är ej bedömd. Skriv ett värde från 1 till 4 och räkna om.`;
    case 'risknivaMotGrans':
      return `${plats}: ${citat(fynd.risk)} har nivån ${risknivaText[fynd.tryckt].toLowerCase()}. Riskvärdet ${fynd.riskvarde} ger ${risknivaText[fynd.beraknad].toLowerCase()} med gränserna i bladet Regler. Ändra gränserna eller nivån.`;
    case 'riskvardeStammerInte':
      return `${plats} visar riskvärdet ${talText(fynd.tryckt)} för ${citat(fynd.risk)}. Sannolikhet gånger allvarlighet ger ${fynd.beraknad}. Rapporten visar det beräknade.`;
    case 'riskgranserAntagna':
      return `${plats}: risker från ${fynd.omedelbart} antas hanteras omedelbart och från ${fynd.snarast} snarast. Skriv era egna gränser i bladet Regler om det inte stämmer.`;
    case 'atgardEjStartad':
      return `${plats}: ${citat(fynd.atgard)} skulle ha börjat (${fynd.start}) men är bara planerad. Uppdatera status eller start och räkna om.`;
    case 'overforingSkiljer':
      return `${plats}: ${exaktText(fynd.tryckt, fynd.beraknad)} ska föras över för ${citat(fynd.projekt)}, men av budgeten är ${exaktText(fynd.beraknad, fynd.tryckt)} kvar. Kontrollera beloppet.`;
    default:
      return assertNever(fynd);
  }
}

const uppraknad = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;

const versal = (ord: string): string => ord.slice(0, 1).toUpperCase() + ord.slice(1);
