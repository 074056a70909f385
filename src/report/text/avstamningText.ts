import { ore, type Ore } from '../../domain/amount/ore.ts';
import type { Forklaring } from '../../domain/avstamning/kontroll.ts';
import type {
  AvstamningFyndData,
  Huvudboksfakta,
  Tabellenhet,
  Tabellfakta,
} from '../../domain/fynd/avstamningFynd.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { assertNever } from '../../domain/result.ts';
import { kontrollord } from '../../domain/tidigare/avstamningsord.ts';
import { forklaringText, forskjutenText } from './forklaringText.ts';
import { antalText, exaktText } from './number.ts';
import { cellText, citat, platsText } from './platsText.ts';

/** What is found when figures are compared. */
export type Avstamningsfynd = Extract<Fynd, { typ: AvstamningFyndData['typ'] }>;

/**
 * A difference between two figures in words: both, the difference, where they stand, and what explains it.
 * @example 'Resultat!C4 har 56 525 tkr i kolumnen Prognos på raden Intäkter. Verksamhetsanalys!C4, summan av 7 rader, ger 61 479 tkr, skillnad 4 954 tkr. Differensen 4 954 tkr är exakt intäkten för Flyktingmottagande, Verksamhetsanalys!C14. Kontrollera vilken som gäller.'
 */
export function avstamningText(fynd: Avstamningsfynd): string {
  const plats = platsText(fynd);
  const cell = (other: string): string => cellText(fynd.blad ?? '', other);
  const belopp = (amount: Ore, beside: Ore): string => exaktText(amount, beside, fynd.enhet);
  switch (fynd.typ) {
    case 'motsagelse':
      return `${plats} har ${belopp(fynd.har, fynd.dar)} i kolumnen ${fynd.kolumn} för ${fynd.rad}, men ${cell(fynd.andraCell)} i ${fynd.andraBok} har ${belopp(fynd.dar, fynd.har)}.${why(fynd, fynd.har, fynd.dar)} Rätta den som är fel och räkna om.`;
    case 'summaStammerInte':
      return `${plats} visar ${belopp(fynd.tryckt, fynd.beraknad)} i kolumnen ${fynd.kolumn} på raden ${fynd.rad}. Raderna ger ${belopp(fynd.beraknad, fynd.tryckt)}${skillnad(fynd, fynd.tryckt, fynd.beraknad)}.${why(fynd, fynd.tryckt, fynd.beraknad)} Kontrollera raderna och summan.`;
    case 'nettoStammerInte':
      return `${plats} visar ${belopp(fynd.tryckt, fynd.beraknad)} i kolumnen ${fynd.kolumn} på raden ${fynd.rad}. Intäkterna och kostnaderna på raden ger ${belopp(fynd.beraknad, fynd.tryckt)}${skillnad(fynd, fynd.tryckt, fynd.beraknad)}.${why(fynd, fynd.tryckt, fynd.beraknad)} Kontrollera de tre beloppen.`;
    case 'differensStammerInte':
      return `${plats} visar ${belopp(fynd.tryckt, fynd.beraknad)} i kolumnen ${fynd.kolumn} på raden ${fynd.rad}. ${fynd.av} ger ${belopp(fynd.beraknad, fynd.tryckt)}${skillnad(fynd, fynd.tryckt, fynd.beraknad)}.${why(fynd, fynd.tryckt, fynd.beraknad)} Kontrollera beloppen.`;
    case 'avvikelseStammerInte':
      return `${plats} visar avvikelsen ${belopp(fynd.tryckt, fynd.beraknad)} på raden ${fynd.rad}. Beloppen ger ${belopp(fynd.beraknad, fynd.tryckt)}${skillnad(fynd, fynd.tryckt, fynd.beraknad)}.${why(fynd, fynd.tryckt, fynd.beraknad)} Rapporten visar den beräknade.`;
    case 'sarredovisningStammerInte':
      return `${plats}: särredovisningen av ${fynd.foralder} ger ${belopp(fynd.har, fynd.dar)} i kolumnen ${fynd.kolumn}. Raden den delar upp, ${cell(fynd.andraCell)}, har ${belopp(fynd.dar, fynd.har)}${skillnad(fynd, fynd.har, fynd.dar)}.${why(fynd, fynd.har, fynd.dar)} Kontrollera båda.`;
    case 'avrundning':
      return `${plats}${fynd.text === undefined ? ' visar' : `: ${fynd.text} ger`} ${belopp(fynd.tryckt, fynd.beraknad)} på raden ${fynd.rad}. ${fynd.andraCell === undefined ? 'Beloppen' : cell(fynd.andraCell)} ger ${belopp(fynd.beraknad, fynd.tryckt)}. Skillnaden beror på avrundning.`;
    case 'tabellerStammerInte':
      return 'huvudbok' in fynd ? motHuvudbok(fynd, plats) : motTabell(fynd, plats, cell);
    case 'varavStammerInte':
      return `${plats} har ${belopp(fynd.har, fynd.dar)} i kolumnen ${fynd.kolumn} på raden ${fynd.rad}. Den är en del av ${fynd.foralder}, ${cell(fynd.andraCell)}, som bara har ${belopp(fynd.dar, fynd.har)}.${why(fynd, fynd.har, fynd.dar)} Kontrollera båda.`;
    case 'procentStammerInte':
      return `${plats} visar ${fynd.tryckt} i kolumnen ${fynd.kolumn} på raden ${fynd.rad}. Beloppen ger ${fynd.beraknad}. Kontrollera procenttalet.`;
    case 'forskjutnaBelopp':
      return `${forskjutenText(fynd.forklaring)} Det är därför ${antalText(fynd.antal)} jämförelser inte stämmer. Flytta beloppen och räkna om.`;
    case 'granskadAndrad':
      return `${plats}: siffrorna har ändrats sedan du granskade ${citat(kontrollord[fynd.slag])} för ${[fynd.rad, fynd.kolumn].filter((part) => part !== '').join(', ')}. Markeringen är borttagen och orsaken står kvar. Titta på raden igen i bladet Avstämning.`;
    case 'aliasAntaget':
      return `${plats}: ${citat(fynd.namn)} antas vara samma verksamhet som ${citat(fynd.andraNamn)} i ${cell(fynd.andraCell)}. Skriv samma namn på båda ställena om det stämmer.`;
    default:
      return assertNever(fynd);
  }
}

const kolumnText = { utfall: 'utfall', ackBudget: 'ackumulerad budget', budget: 'budget' } as const;

const motHuvudbok = (
  { rad, kolumn, tabell, huvudbok, forklaring, enhet }: Huvudboksfakta & Tabellenhet,
  plats: string,
): string =>
  `${plats} har ${exaktText(tabell, huvudbok, enhet)} i kolumnen ${kolumnText[kolumn]} på raden ${rad}. ${kolumn === 'utfall' ? 'Huvudboken' : 'Budgeten per konto'} ger ${exaktText(huvudbok, tabell, enhet)}${skillnad({ enhet }, tabell, huvudbok)}.${why({ enhet, forklaring }, tabell, huvudbok)} Kontrollera vilken som gäller.`;

const motTabell = (
  fynd: Tabellfakta & Tabellenhet,
  plats: string,
  cell: (other: string) => string,
): string => {
  const { rad, kolumn, har, dar, differens, text, andraText, forklaring, enhet } = fynd;
  const other =
    fynd.andraCell === ''
      ? andraText
      : cell(fynd.andraCell) + (fynd.andraBok === undefined ? '' : ` i ${fynd.andraBok}`);
  return `${plats}${text === undefined ? ' har' : `: ${text} ger`} ${exaktText(har, dar, enhet)} i kolumnen ${kolumn} på raden ${rad}. ${other}${['', rad, other].includes(andraText) ? '' : `, ${andraText},`} ger ${exaktText(dar, har, enhet)}, skillnad ${exaktText(ore(Math.abs(differens)), undefined, enhet)}.${forklaring ? ` ${forklaringText(forklaring, differens, enhet)}` : ''} Kontrollera vilken som gäller.`;
};

/** The explanation as a sentence of its own, where there is one. */
const why = ({ forklaring, enhet }: Forklarat, a: Ore, b: Ore): string => {
  const difference = Math.abs(a - b);
  return forklaring && Number.isSafeInteger(difference)
    ? ` ${forklaringText(forklaring, ore(difference), enhet)}`
    : '';
};

interface Forklarat extends Tabellenhet {
  readonly forklaring?: Forklaring | undefined;
}

/** Silent where the numbers leave the safe integers, which only happens with nonsense. */
const skillnad = ({ enhet }: Tabellenhet, a: Ore, b: Ore): string => {
  const difference = Math.abs(a - b);
  return Number.isSafeInteger(difference)
    ? `, skillnad ${exaktText(ore(difference), undefined, enhet)}`
    : '';
};
