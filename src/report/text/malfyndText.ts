import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { MalFyndData } from '../../domain/fynd/malFynd.ts';
import type { OlastSkal } from '../../domain/mal/malunderlag.ts';
import type { Antal } from '../../domain/mal/maluppfyllelse.ts';
import { assertNever } from '../../domain/result.ts';
import { indikatorstatus, malstatus, riktningSkalText } from './malText.ts';
import { exaktText } from './number.ts';
import { cellText, citat, platsText } from './platsText.ts';

/** What is found of goals, indicators and volumes. */
export type Malfynd = Extract<Fynd, { typ: MalFyndData['typ'] }>;

/**
 * A finding about goals in words.
 * @example 'Mål!A4: 5 av 6 uppnådda för "Trygg omsorg": regeln ger uppnås delvis, texten säger uppnås ("Målet uppnås"). Kontrollera vilken som gäller.'
 */
export function malfyndText(fynd: Malfynd): string {
  const plats = platsText(fynd);
  switch (fynd.typ) {
    case 'riktningAntagen':
      return `${plats}: ${fynd.riktning === 'hogre' ? 'högre' : 'lägre'} värde antas vara bättre för ${citat(fynd.indikator)}, eftersom ${riktningSkalText[fynd.skal]}. Stämmer det inte: rätta det i bladet Regler och räkna om.`;
    case 'malSaknas':
      return `${plats}: ${malSaknas(fynd)} Indikatorn är ej bedömd. Skriv ett målvärde och räkna om.`;
    case 'utfallSaknas':
      return `${plats}: ${utfallSaknas[fynd.skal](citat(fynd.indikator), citat(fynd.varde))} Indikatorn är ej bedömd.`;
    case 'enhetSkiljer':
      return `${plats}: enheterna stämmer inte för ${citat(fynd.indikator)}. Utfallet är ${citat(fynd.utfall)} och målvärdet ${citat(fynd.mal)}. Skriv samma enhet och räkna om.`;
    case 'bedomningMotRegel':
      return `${plats}: ${motRegel(fynd)} Kontrollera vilken som gäller.`;
    case 'antalMotRegel':
      return `${plats}: texten säger ${citat(fynd.text)}, men ${fynd.namn === null ? 'alla indikatorer' : `indikatorerna för ${citat(fynd.namn)}`} ger ${antalText(fynd.antal)}. Kontrollera vilket som gäller.`;
    case 'malUtanIndikatorer':
      return `${plats}: målet ${citat(fynd.mal)} har inga indikatorer. Det är ej bedömt. Skriv indikatorer under målet och räkna om.`;
    case 'dubbelIndikator':
      return `${plats}: ${citat(fynd.indikator)} står också i ${cellText(fynd.blad ?? '', fynd.andraCell)}${dubbelFoljd[fynd.foljd ?? 'badaRaknas']}`;
    case 'arsmattUtanVarde':
      return `${plats}: ${fynd.indikatorer.map(citat).join(', ')} mäts en gång om året och har inget utfall än. ${arsmattText(fynd.raknas, fynd.indikatorer.length > 1)}`;
    case 'utfallMotEkonomi':
      return `${plats}: utfallet för ${citat(fynd.indikator)} är ${exaktText(fynd.har, fynd.dar)}, men avvikelsen i ${fynd.andraCell} är ${exaktText(fynd.dar, fynd.har)}. Kontrollera vilken som gäller.`;
    case 'egetMalvarde':
      return `${plats}: i Måluppfyllelse står ${fynd.varde} i stället för ${fynd.last} under ${fynd.rubrik} för ${citat(fynd.indikator)}. Det som står där räknas. Töm cellen för att räkna med underlaget.`;
    case 'volymOmdefinierad':
      return `${plats}: ${citat(fynd.rad)} har en stjärna vid ${fynd.ar} men inte vid året bredvid${fynd.fotnot === null ? '' : `: ${citat(fynd.fotnot)}`}. Åren är kanske inte räknade på samma sätt. Kontrollera det innan du jämför dem.`;
    case 'smaTal':
      return `${plats}: ${citat(fynd.rad)} är ${fynd.varde} under ${citat(fynd.kolumn)}. Ett så litet antal kan peka ut en person. Kontrollera sekretessen innan rapporten lämnas ut.`;
    default:
      return assertNever(fynd);
  }
}

type Of<T extends Malfynd['typ']> = Extract<Malfynd, { typ: T }>;

const malSaknas = ({ indikator, skal, varde }: Of<'malSaknas'>): string =>
  skal === 'tom' || varde === ''
    ? `${citat(indikator)} saknar målvärde.`
    : `${citat(varde)} går inte att läsa som målvärde för ${citat(indikator)}.`;

const utfallSaknas: Readonly<Record<OlastSkal, (indikator: string, varde: string) => string>> = {
  tom: (indikator) => `${indikator} saknar utfall. Skriv det och räkna om när det finns.`,
  ejKlart: (indikator, varde) => `utfallet för ${indikator} är inte klart (${varde}).`,
  ejRedovisat: (indikator, varde) => `utfallet för ${indikator} är inte redovisat (${varde}).`,
  fleraVarden: (indikator, varde) =>
    `${varde} har flera värden för ${indikator}. Skriv ett värde och räkna om.`,
  ejTolkat: (indikator, varde) =>
    `${varde} går inte att läsa som utfall för ${indikator}. Skriv ett tal och räkna om.`,
  felvarde: (indikator, varde) =>
    `cellen visar felet ${varde} där utfallet för ${indikator} ska stå. Rätta formeln och räkna om.`,
  baraMal: (indikator, varde) =>
    `${varde} läses som målvärde för ${indikator}. Utfallet saknas. Skriv det före, till exempel 84 % mål 85 %.`,
};

const dubbelFoljd: Readonly<Record<string, string>> = {
  badaRaknas: '. Båda räknas. Kontrollera att ingen av dem är med två gånger.',
  raknasEnGang: ' med samma värden. Den räknas en gång. Ta bort en av dem.',
  ejBedomd: ' med andra värden. Ingen av dem är bedömd. Behåll den som är rätt och räkna om.',
};

/** The judgement against the rule, with the arithmetic where it is of a goal. */
function motRegel({ namn, regel, angivet, text, antal }: Of<'bedomningMotRegel'>): string {
  const ord = antal === null ? indikatorstatus : malstatus.uppnas;
  const [rule, said] = [ord[regel].toLowerCase(), ord[angivet].toLowerCase()];
  const arithmetic =
    antal === null ? `för ${citat(namn)} gäller` : `${avAntal(antal)} för ${citat(namn)}`;
  return `${arithmetic}: regeln ger ${rule}, texten säger ${said} (${citat(text)}).`;
}

/** How many are achieved, and what else there is. @example avAntal({ uppnadd: 5, delvis: 0, ej: 0, ejBedomd: 1 }) // "5 av 6 uppnådda, 1 ej bedömd" */
function avAntal(antal: Antal): string {
  const total = antal.uppnadd + antal.delvis + antal.ej + antal.ejBedomd;
  const partly = antal.delvis === 0 ? [] : [`${antal.delvis} delvis`];
  const unjudged = antal.ejBedomd === 0 ? [] : [`${antal.ejBedomd} ej ${bedomda(antal.ejBedomd)}`];
  return [`${antal.uppnadd} av ${total} uppnådda`, ...partly, ...unjudged].join(', ');
}

const antalText = (antal: Antal): string =>
  [
    `${antal.uppnadd} uppnådda`,
    ...(antal.delvis === 0 ? [] : [`${antal.delvis} delvis uppnådda`]),
    `${antal.ej} ej uppnådda`,
    ...(antal.ejBedomd === 0 ? [] : [`${antal.ejBedomd} ej ${bedomda(antal.ejBedomd)}`]),
  ].join(', ');

const bedomda = (antal: number): string => (antal === 1 ? 'bedömd' : 'bedömda');

const arsmattText = (raknas: boolean, flera: boolean): string => {
  const [dem, de] = flera ? ['dem', 'de'] : ['den', 'den'];
  const nu = raknas
    ? `Målet räknar med ${dem} som ej ${flera ? 'bedömda' : 'bedömd'}.`
    : `Målet räknas utan ${dem}.`;
  return `${nu} Välj i bladet Regler om ${de} ska räknas.`;
};
