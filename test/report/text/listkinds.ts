import { ore } from '../../../src/domain/amount/ore.ts';
import type { ListFyndData } from '../../../src/domain/fynd/listFynd.ts';

/** Every kind of finding about lists, each as its sentences vary. */
export const listkinds: readonly ListFyndData[] = [
  {
    typ: 'listvardeEjTolkat',
    lista: 'statsbidrag',
    rad: 'God vård',
    kolumn: 'Status',
    varde: 'kanske',
  },
  { typ: 'listradUtanNamn', lista: 'statsbidrag', kolumn: 'Belopp', varde: '90' },
  { typ: 'dubbelListrad', lista: 'handlingsplan', rad: 'Samverka', andraCell: 'Plan!A4' },
  {
    typ: 'listsummaStammerInte',
    lista: 'statsbidrag',
    rad: 'Summa',
    kolumn: 'Belopp',
    tryckt: 570_200_000,
    beraknad: 570_000_000,
    pengar: true,
  },
  {
    typ: 'listsummaStammerInte',
    lista: 'resursfordelning',
    rad: 'Summa',
    kolumn: 'Beviljade timmar',
    tryckt: 49_500,
    beraknad: 49_000.5,
    pengar: false,
  },
  { typ: 'bidragUtanBeslut', bidrag: 'God vård' },
  { typ: 'bidragIPrognosAntaget', antal: 1 },
  { typ: 'bidragIPrognosAntaget', antal: 2 },
  {
    typ: 'aterstarStammerInte',
    bidrag: 'God vård',
    tryckt: ore(120_000_000),
    beraknad: ore(110_000_000),
  },
  {
    typ: 'bidragOverforbrukat',
    bidrag: 'God vård',
    tilldelat: ore(420_000_000),
    forbrukat: ore(430_000_000),
  },
  { typ: 'resursparameterSaknas', parameter: 'timmarPerArsarbetare' },
  { typ: 'resursparameterSaknas', parameter: 'kostnadPerArsarbetare' },
  { typ: 'timtidAntagen', kolumn: 'Beviljade timmar' },
  { typ: 'reservAntagen', rad: 'Nämndens buffert', slag: 'buffert' },
  { typ: 'riskUtanforSkalan', risk: 'Stöld', kolumn: 'Sannolikhet', varde: '5' },
  { typ: 'riskEjBedomd', risk: 'Stöld' },
  {
    typ: 'risknivaMotGrans',
    risk: 'Stöld',
    tryckt: 'snarast',
    beraknad: 'omedelbart',
    riskvarde: 12,
  },
  { typ: 'riskvardeStammerInte', risk: 'Stöld', tryckt: 9, beraknad: 12 },
  {
    typ: 'riskskalaAntagen',
    kolumn: 'Sannolikhet',
    ord: [
      { ord: 'möjlig', steg: 2 },
      { ord: 'sannolik', steg: 3 },
    ],
  },
  { typ: 'riskskalaOkand', kolumn: 'Konsekvens', ord: ['låg', 'hög'] },
  { typ: 'riskgranserAntagna', omedelbart: 12, snarast: 6 },
  { typ: 'atgardEjStartad', atgard: 'Samverka', start: 'Höst 2020' },
  {
    typ: 'overforingSkiljer',
    projekt: 'Larm',
    tryckt: ore(25_000_000),
    beraknad: ore(20_000_000),
  },
];
