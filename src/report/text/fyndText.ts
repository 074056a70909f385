import { analysfyndText, isAnalysfynd } from './analysfyndText.ts';
import { atgardsfyndText, isAtgardsfynd } from './atgardsfyndText.ts';
import { exportfyndText, isExportfynd } from './exportfyndText.ts';
import { avstamningText } from './avstamningText.ts';
import { egetText } from './egetText.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { assertNever } from '../../domain/result.ts';
import { exaktText, manadText } from './number.ts';
import { enhetText, teckenText, typText } from './ordText.ts';
import { lasfyndText } from './lasfyndText.ts';
import { isListfynd, listfyndText } from './listfyndText.ts';
import { malfyndText } from './malfyndText.ts';
import { isMallfynd, mallfyndText } from './mallfyndText.ts';
import { manadSaknasText } from './manadSaknasText.ts';
import { cellText, citat, platsText } from './platsText.ts';
import {
  ejTolkadText,
  enhetSkalText,
  periodSkalText,
  teckenSkalText,
  typSkalText,
  utanforText,
} from './skalText.ts';

/**
 * A finding in words: what was found, in which cell, what it means, and what to do about it.
 * @example 'Drift!C7 innehåller texten "ej klart". Raden 56 fick ingen avvikelse. Skriv ett belopp och räkna om.'
 */
export function fyndText(fynd: Fynd): string {
  if (isListfynd(fynd)) return listfyndText(fynd);
  if (isAnalysfynd(fynd)) return analysfyndText(fynd);
  if (isAtgardsfynd(fynd)) return atgardsfyndText(fynd);
  if (isMallfynd(fynd)) return mallfyndText(fynd);
  if (isExportfynd(fynd)) return exportfyndText(fynd);
  const plats = platsText(fynd);
  const cell = (other: string): string => cellText(fynd.blad ?? '', other);
  switch (fynd.typ) {
    case 'teckenAntaget':
      return `${plats}: ${teckenText[fynd.tecken]}, eftersom ${teckenSkalText[fynd.skal]}. ${RATTA}`;
    case 'enhetAntagen':
      return `${plats}: beloppen tolkas som ${enhetText[fynd.enhet]}, eftersom ${enhetSkalText[fynd.skal]}. ${RATTA}`;
    case 'periodAntagen':
      return `${plats}: utfallet antas gå till och med ${manadText(fynd.period)}, eftersom ${periodSkalText[fynd.skal]}. ${RATTA}`;
    case 'typAntagen':
      return `${plats}: tabellen tolkas som ${typText[fynd.tabelltyp].toLowerCase()}, eftersom ${typSkalText[fynd.skal]}. ${RATTA}`;
    case 'tabellEjTolkad':
      return `${plats}: tabellen ${citat(fynd.titel)} är inte med. ${ejTolkadText[fynd.skal]}`;
    case 'ingenTabell':
      return `${plats}: ingen tabell med budget och utfall hittades. Kontrollera att rubrikerna Budget och Utfall står ovanför beloppen.`;
    case 'tomArbetsbok':
      return `${fynd.bok} är tom. Lägg in en tabell med budget och utfall och räkna om.`;
    case 'felvarde':
      if (fynd.varde === EJ_BERAKNAD)
        return `${plats} har en formel som inte är beräknad. Öppna arbetsboken i Excel, spara den och försök igen.`;
      if (fynd.del === 'rubrik')
        return `${plats} visar felet ${fynd.varde} där en rubrik ska stå. Kolumnen läses inte som belopp. Skriv rubriken och räkna om.`;
      if (fynd.del !== undefined)
        return `${plats} visar felet ${fynd.varde} där ${fynd.del === 'kod' ? 'en kod' : 'ett namn'} ska stå. Raden ${fynd.rad} räknas med. Rätta cellen och räkna om.`;
      return `${plats} visar felet ${fynd.varde}. Raden ${fynd.rad} kan inte räknas klart. Rätta formeln och räkna om.`;
    case 'ejTal':
      return `${plats} innehåller texten ${citat(fynd.varde)}. ${fynd.raknas === false ? `Beloppet på raden ${fynd.rad} jämförs inte.` : `Raden ${fynd.rad} fick ingen avvikelse.`} Skriv ett belopp och räkna om.`;
    case 'ejRedovisat':
      return `${plats} har ett streck. Beloppet på raden ${fynd.rad} räknas som ej redovisat, inte som 0.`;
    case 'tomtBelopp':
      return `${plats} är tom. Raden ${fynd.rad} saknar ett belopp. Skriv ett belopp, eller 0 om inget finns, och räkna om.`;
    case 'datumSomKod':
      return `${plats} innehåller datumet ${fynd.varde} där en kod ska stå. Skriv koden för raden ${fynd.rad} som text och räkna om.`;
    case 'tomKod':
      if (fynd.kolumn !== undefined)
        return `${plats}: ${raderText(fynd)} saknar ${fynd.kolumn}. Beloppen räknas med i totalen. Skriv koden och räkna om.`;
      return `${plats}: raden ${fynd.rad} saknar kod. Den räknas med under sitt namn. Skriv koden om den har en.`;
    case 'dubblettkod':
      return `${plats} har samma kod, ${fynd.kod}, som ${cell(fynd.andraCell)}. Båda raderna räknas med. Kontrollera att ingen av dem är med två gånger.`;
    case 'dubbelTabell':
      return `${plats}: samma tabell står också i ${cell(fynd.andraOmrade)} i ${fynd.andraBok}. Den räknas en gång.`;
    case 'felAr':
      return `${plats}: ${citat(fynd.vad)} gäller ${fynd.ar}, men ${fynd.vantatAr} väntades. Kontrollera att rätt år är inlagt.`;
    case 'felTecken':
      if (fynd.mot !== undefined)
        return `${plats} har ${exaktText(fynd.mot.varde, undefined, fynd.enhet)} i kolumnen ${fynd.kolumn} på raden ${fynd.mot.rad}. ${cell(fynd.mot.cell)} har samma belopp med omvänt tecken. Kontrollera tecknen och räkna om.`;
      if (fynd.manad !== undefined)
        return `${plats}: ${fynd.kolumn} har omvänt tecken i ${manadText(fynd.manad)} mot alla andra månader. Kontrollera om beloppen är bokförda med fel tecken.`;
      if (fynd.vant === true)
        return `${plats}: intäkterna (${fynd.kolumn}) står med plus fast kostnaderna också gör det. De räknas som minus. Kontrollera tecknen.`;
      return `${plats}: ${fynd.verksamhet === true ? '' : 'kolumnen '}${fynd.kolumn} har omvänt tecken mot de andra. Kontrollera tecknen och räkna om.`;
    case 'enhetsfel':
      return `${enhetsfelText(fynd, plats)} Kontrollera om beloppet är skrivet i en annan enhet.`;
    case 'ingenJamforelse':
      return fynd.saknar === 'utfall'
        ? `${plats}: tabellen ${citat(fynd.titel)} har budget men varken utfall eller prognos. Ingen avvikelse kan räknas. Lägg till utfallet och räkna om.`
        : `${plats}: tabellen ${citat(fynd.titel)} saknar budget att jämföra med. Ingen avvikelse kan räknas. Lägg till budgeten och räkna om.`;
    case 'radUtanforSumman':
      return `${plats}: raden ${fynd.rad} är inte med i tabellens summa${utanforText[fynd.skal]}. Kontrollera att den inte ska räknas med.`;
    case 'radSaknas':
      return `${plats}: raden ${fynd.rad} saknar motsvarighet för kolumnen ${fynd.kolumn}. Kontrollera att raden finns och heter lika på båda ställena.`;
    case 'doldaRader':
      return `${plats} har ${fynd.antal === 1 ? 'en dold rad' : `${fynd.antal} dolda rader`}. Dolda rader räknas med.`;
    case 'budgetOperiodiserad':
      if (fynd.utanManader === true)
        return `${plats}: budgeten gäller hela året och har inga månader. Ingen avvikelse mot ackumulerad budget kan räknas. Till och med ${manadText(fynd.period)} ger tolftedelar ${exaktText(fynd.ackBudget, fynd.periodiserad)}${fynd.periodiserad === fynd.ackBudget ? '' : `, och fördelad som tidigare år blir den ${exaktText(fynd.periodiserad, fynd.ackBudget)}`}. Fördela budgeten på månaderna och räkna om.`;
      return `${plats}: budgeten för ${fynd.rad} är lika stor varje månad, men tidigare år har inte varit det. Ackumulerad budget till och med ${manadText(fynd.period)} är ${exaktText(fynd.ackBudget, fynd.periodiserad)}. Fördelad som tidigare år blir den ${exaktText(fynd.periodiserad, fynd.ackBudget)}. Fördela budgeten på månaderna om avvikelsen ska visa säsongen.`;
    case 'farligText':
      return `${plats} innehåller ${citat(fynd.text)}, som liknar en formel. Den skrivs som text i rapporten.`;
    case 'rattelseUtanTabell':
      return `Rättelsen för ${fynd.tabell} gäller inget som hittades. Ändra den i bladet Regler, eller ta bort den.`;
    case 'regelEjTolkad':
      return `${plats}: ${citat(fynd.varde)} går inte att läsa som ${fynd.regel}. Standardvärdet gäller. Rätta värdet i bladet Regler och räkna om.`;
    case 'bladEjLast':
      if (fynd.skal === 'rapportkopia')
        return `${plats} ser ut som en kopia av en rapport och läses inte. Det du har skrivit i kopian följer inte med till den nya rapporten.`;
      return fynd.skal === 'diagramblad'
        ? `${plats} är ett diagramblad och har inte lästs.`
        : `${plats} är för stort och har inte lästs. Ta bort tomma rader och kolumner och räkna om.`;
    case 'okandVerksamhet':
      return `${plats}: verksamheten ${citat(fynd.kod)} är okänd och står på ${antalRader(fynd.antal)}. Beloppen räknas med. Rätta koden eller lägg till den i kodplanen.`;
    case 'okantKonto':
      return `${plats}: kontot ${citat(fynd.kod)} är okänt och står på ${antalRader(fynd.antal)}. Beloppen räknas med. Rätta kontot eller lägg till det i bladet Regler.`;
    case 'okantAnsvar':
      return `${plats}: ansvaret ${citat(fynd.kod)} finns inte i listan över ansvar och står på ${antalRader(fynd.antal)}. Beloppen räknas med. Rätta koden eller lägg till den i listan.`;
    case 'ansvarUtanChef':
      return `${plats}: ansvaret ${citat(`${fynd.kod} ${fynd.enhet}`.trim())} har ingen chef. Skriv vem som ansvarar.`;
    case 'postUtanforAret':
      return `${plats}: ${antalRader(fynd.antal)} gäller ${fynd.ar}, men ${fynd.vantatAr} följs upp. De räknas inte med. Kontrollera perioden.`;
    case 'ogiltigPeriod':
      return fynd.varde === ''
        ? `${plats}: ${raderText(fynd)} saknar period. Beloppen räknas inte med. Skriv perioden och räkna om.`
        : `${plats}: ${citat(fynd.varde)} är ingen månad. Beloppen räknas inte med. Rätta perioden och räkna om.`;
    case 'orimligtBelopp':
      return `${plats}: beloppet ${citat(fynd.varde)} är orimligt stort. Det räknas inte med. Rätta beloppet och räkna om.`;
    case 'dubbelInlasning':
      return `${plats}: ${antalRader(fynd.antal)}${fynd.manad === null ? '' : ` i ${manadText(fynd.manad)}`} är likadana som rader från ${cell(fynd.andraCell)}. Båda räknas med. Kontrollera om de är inlästa två gånger.`;
    case 'manadSaknas':
      return manadSaknasText(fynd);
    case 'manadOfullstandig':
      return `${plats}: ${manadText(fynd.manad)} har bara ${antalRader(fynd.antal)}. En vanlig månad har ${fynd.vanligt}. Månaden räknas inte som avslutad.`;
    case 'kodplanMotsager':
      return `${plats}: koden ${citat(fynd.kod)} står två gånger, med ${citat(fynd.har)} här och ${citat(fynd.dar)} i ${cell(fynd.andraCell)}. Den första gäller. Ta bort den som är fel.`;
    case 'egetEjTolkat':
      return `${plats}: ${fynd.varde === '' ? 'cellen är tom' : `${citat(fynd.varde)} går inte att läsa som ${egetText[fynd.vad].som}`}. ${egetText[fynd.vad].gor(fynd.rad)}`;
    case 'prognosvalFranTidigareAr':
      return `${plats}: justeringar eller utelämnade månader skrevs för ${fynd.ar} och gäller nu ${fynd.nyttAr}. Ta bort dem som inte ska gälla och räkna om.`;
    case 'osakerPlats':
      return `${plats}: flera rader heter eller har hetat ${fynd.rad}. Det du har skrivit på en av dem ${fynd.rapportcell === null ? `står nu under Utgångna rader i bladet ${fynd.rapportblad}. Flytta det om raden finns kvar.` : `står nu vid den här raden, i ${cellText(fynd.rapportblad, fynd.rapportcell)}. Kontrollera att det hör dit.`}`;
    case 'motsagelse':
    case 'summaStammerInte':
    case 'nettoStammerInte':
    case 'differensStammerInte':
    case 'avvikelseStammerInte':
    case 'sarredovisningStammerInte':
    case 'avrundning':
    case 'tabellerStammerInte':
    case 'varavStammerInte':
    case 'forskjutnaBelopp':
    case 'procentStammerInte':
    case 'aliasAntaget':
    case 'granskadAndrad':
      return avstamningText(fynd);
    case 'ansvarUtanKod':
    case 'arSaknas':
    case 'datumordningAntagen':
    case 'debetKreditOkand':
    case 'kodstrangAntagen':
    case 'kodstrangEjTolkad':
    case 'nettoBeraknat':
      return lasfyndText(fynd);
    case 'riktningAntagen':
    case 'malSaknas':
    case 'utfallSaknas':
    case 'enhetSkiljer':
    case 'bedomningMotRegel':
    case 'antalMotRegel':
    case 'malUtanIndikatorer':
    case 'dubbelIndikator':
    case 'arsmattUtanVarde':
    case 'utfallMotEkonomi':
    case 'egetMalvarde':
    case 'volymOmdefinierad':
    case 'smaTal':
      return malfyndText(fynd);
    default:
      return assertNever(fynd);
  }
}

const antalRader = (antal: number): string => (antal === 1 ? 'en rad' : `${antal} rader`);
const raderText = ({ rader = [] }: Fynd): string => antalRader(Math.max(1, rader.length));

/** What reading calls a formula that was saved without its value: Excel itself shows no such error. */
const EJ_BERAKNAD = '#EJBERÄKNAD';

const RATTA = 'Stämmer det inte: rätta det i bladet Regler och räkna om.';

function enhetsfelText(fynd: Extract<Fynd, { typ: 'enhetsfel' }>, plats: string): string {
  const { mot, kolumn, rad, varde, enhet } = fynd;
  return mot === null
    ? `${plats} har ${exaktText(varde, undefined, enhet)} i kolumnen ${kolumn} på raden ${rad}. Det är omkring tusen gånger större än på de andra raderna.`
    : `${plats} har ${exaktText(varde, mot.varde, enhet)} i kolumnen ${kolumn} på raden ${rad}. ${mot.cell ?? `Kolumnen ${mot.kolumn}`} har ${exaktText(mot.varde, varde, enhet)}. De skiljer sig omkring tusen gånger.`;
}
