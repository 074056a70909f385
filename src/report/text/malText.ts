import type {
  Malroll,
  Malslag,
  Malstatus,
  OlastSkal,
  Riktning,
  RiktningSkal,
  Trend,
} from '../../domain/mal/malunderlag.ts';
import type { MalSkal } from '../../domain/mal/maluppfyllelse.ts';
import type { VantadStatus } from '../../domain/mal/vantadStatus.ts';
import type { Regler } from '../../domain/regler/regler.ts';

/** The symbols of a status, told apart without colour. */
export const statusTecken: Readonly<Record<Malstatus, string>> = {
  uppnadd: '●',
  delvis: '◐',
  ej: '○',
  ejBedomd: '–',
};

/** The status of an indicator, as a word after its name. */
export const indikatorstatus: Readonly<Record<Malstatus, string>> = {
  uppnadd: 'Uppnådd',
  delvis: 'Delvis uppnådd',
  ej: 'Ej uppnådd',
  ejBedomd: 'Ej bedömd',
};

/** The status of a goal in the words of each scale that "Regler" can choose. */
export const malstatus: Readonly<Record<Regler['malskala'], Readonly<Record<Malstatus, string>>>> =
  {
    uppnas: {
      uppnadd: 'Uppnås',
      delvis: 'Uppnås delvis',
      ej: 'Uppnås ej',
      ejBedomd: 'Ej bedömt',
    },
    uppfylls: {
      uppnadd: 'Uppfyllt',
      delvis: 'Delvis uppfyllt',
      ej: 'Låg måluppfyllelse',
      ejBedomd: 'Ej bedömt',
    },
    paVag: {
      uppnadd: 'Uppfyllt',
      delvis: 'På väg att uppfyllas',
      ej: 'På väg att inte uppfyllas',
      ejBedomd: 'Ej bedömt',
    },
  };

/** An indicator's status with its symbol. @example indikatorstatusText('ej') // "○ Ej uppnådd" */
export const indikatorstatusText = (status: Malstatus): string =>
  `${statusTecken[status]} ${indikatorstatus[status]}`;

/** A goal's status with its symbol. @example malstatusText('delvis', 'uppnas') // "◐ Uppnås delvis" */
export const malstatusText = (status: Malstatus, skala: Regler['malskala']): string =>
  `${statusTecken[status]} ${malstatus[skala][status]}`;

/** What a goal or an indicator is expected to come to, in the words of each scale. */
export const vantat: Readonly<Record<Regler['malskala'], Readonly<Record<VantadStatus, string>>>> =
  {
    uppnas: {
      uppnadd: 'Väntas uppnås',
      delvis: 'Väntas uppnås delvis',
      ej: 'Väntas inte uppnås',
    },
    uppfylls: {
      uppnadd: 'Väntas uppfyllas',
      delvis: 'Väntas uppfyllas delvis',
      ej: 'Väntas inte uppfyllas',
    },
    paVag: {
      uppnadd: 'Väntas uppfyllas',
      delvis: 'Väntas uppfyllas delvis',
      ej: 'Väntas inte uppfyllas',
    },
  };

/**
 * What is expected with its symbol; "" where nobody has written of the year's end.
 * @example vantatText(['ej'], 'uppnas') // "○ Väntas inte uppnås"
 * @example vantatText(['uppnadd', 'ej'], 'uppnas') // "≠ Väntas uppnås / Väntas inte uppnås"
 */
export function vantatText(statusar: readonly VantadStatus[], skala: Regler['malskala']): string {
  const [first, ...others] = statusar;
  if (first === undefined) return '';
  const words = statusar.map((status) => vantat[skala][status]).join(' / ');
  return others.length === 0 ? `${statusTecken[first]} ${words}` : `≠ ${words}`;
}

/** A trend as its arrow and word. */
export const trendText: Readonly<Record<Trend, string>> = {
  battre: '↗ bättre',
  oforandrad: '→ oförändrad',
  samre: '↘ sämre',
};

/** Which way is better; also what a correction of it says. */
export const riktningText: Readonly<Record<Riktning, string>> = {
  hogre: 'högre är bättre',
  lagre: 'lägre är bättre',
};

/** Why a direction was chosen, as the end of a sentence: "…, eftersom …". */
export const riktningSkalText: Readonly<Record<RiktningSkal, string>> = {
  malvarde: 'målvärdet visar det',
  indikator: 'indikatorns namn tyder på det',
  namndmal: 'målets namn tyder på det',
  trend: 'trenden i underlaget visar det',
  antagen: 'inget säger något annat',
  rattelse: 'du har angett det i bladet Regler',
};

/** Why a status is what it is, or why there is none, as words after a dash. */
export const malSkalText: Readonly<Record<MalSkal, string>> = {
  uppfyller: 'utfallet når målvärdet',
  uppfyllerInte: 'utfallet når inte målvärdet',
  inomTolerans: 'utfallet är inom toleransen i Regler',
  utfallSaknas: 'utfall saknas',
  utfallEjTolkat: 'utfallet går inte att läsa',
  malSaknas: 'målvärde saknas',
  malEjTolkat: 'målvärdet går inte att läsa',
  enhetSkiljer: 'utfall och målvärde har olika enhet',
  jamforelseSaknas: 'värdet att jämföra med saknas',
  arsmatt: 'mäts en gång om året',
  dubbel: 'står två gånger med olika värden',
};

/** Why a cell gave no value, as words after a dash. */
export const olastSkalText: Readonly<Record<OlastSkal, string>> = {
  tom: 'cellen är tom',
  ejKlart: 'ej klart',
  ejRedovisat: 'ej redovisat',
  fleraVarden: 'cellen har flera värden',
  ejTolkat: 'cellen går inte att läsa',
  felvarde: 'cellen visar ett fel',
  baraMal: 'cellen har bara ett målvärde',
};

/** What a column of a table of goals holds, in the words that a correction may use. */
export const malrollText: Readonly<Record<Malroll, string>> = {
  nr: 'Nr',
  malomrade: 'Målområde',
  kfMal: 'Fullmäktiges mål',
  namndmal: 'Nämndmål',
  indikator: 'Indikator',
  matt: 'Mått',
  utfall: 'Utfall',
  foregaende: 'Föregående',
  mal: 'Målvärde',
  utfallOchMal: 'Utfall och målvärde',
  status: 'Status',
  trend: 'Trend',
  kommentar: 'Kommentar',
  okand: 'Används inte',
};

/** The kinds of goal in words. */
export const malslagText: Readonly<Record<Malslag, string>> = {
  namndmal: 'Nämndmål',
  grunduppdrag: 'Grunduppdrag',
  kvalitetsfaktor: 'Kvalitetsfaktor',
  utvecklingsmal: 'Utvecklingsmål',
};
