import type { TabellSpec } from '../builders/tabell.ts';

/** A delår in tkr with codes, a varav row and a subtotal; invented figures. */
export const delar: TabellSpec = {
  titel: 'Driftredovisning 2025',
  kolumner: [
    ['utfall', 'Utfall'],
    ['prognos', 'Helårsprognos'],
    ['budget', 'Budget 2025'],
  ],
  rader: [
    { kod: '10', namn: 'Nämndverksamhet', belopp: { utfall: 1203, prognos: 1900, budget: 1850 } },
    { kod: '51', namn: 'Äldreomsorg', belopp: { utfall: 120500, prognos: 189300, budget: 180000 } },
    { namn: 'hemtjänst', roll: 'varav', belopp: { utfall: 60100, prognos: 95000, budget: 90100 } },
    {
      namn: 'Summa vård',
      roll: 'delsumma',
      belopp: { utfall: 121703, prognos: 191200, budget: 181850 },
    },
    { kod: '60', namn: 'Flyktingmottagande', belopp: { utfall: -103, prognos: 0, budget: 0 } },
    { kod: '92', namn: '=Gemensamt', belopp: { utfall: 30000, prognos: 45000, budget: 46500 } },
    { namn: 'Totalt', roll: 'summa', belopp: { utfall: 151600, prognos: 236200, budget: 228350 } },
  ],
};

/** Mnkr with ackumulerad budget and prognos, no codes, no sum row, one assumption. */
export const ackumulerad: TabellSpec = {
  titel: 'Driftsredovisning (netto)',
  enhet: 'mnkr',
  period: '2023-08',
  sakerhet: 0.6,
  omrade: 'Blad1!B4:H9',
  kolumner: [
    ['utfall', 'Utfall'],
    ['ackBudget', 'Ack budget'],
    ['prognos', 'Helårsprognos'],
    ['budget', 'Budget helår'],
  ],
  rader: [
    {
      namn: 'Funktionsstöd',
      belopp: { utfall: 120.4, ackBudget: 112.8, prognos: 184.1, budget: 169.2 },
    },
    {
      namn: 'Äldreomsorg',
      belopp: { utfall: 236.5, ackBudget: 240.7, prognos: 356.8, budget: 361 },
    },
  ],
};

/** Income plus and cost minus, amounts that are missing, a whole year. */
export const intaktPlus: TabellSpec = {
  titel: 'Socialnämnden',
  tecken: 'intakt-plus',
  period: '2024-12',
  kolumner: [
    ['budget', 'Budget 2024'],
    ['utfall', 'Bokslut 2024'],
  ],
  rader: [
    { namn: 'Intäkter', belopp: { budget: 44555, utfall: 61479.5 } },
    { namn: 'Kostnader', belopp: { budget: -369591, utfall: -396215.25 } },
    { namn: 'Ej klart', belopp: { budget: -100, utfall: null }, saknas: { utfall: 'ejTal' } },
    { namn: 'Summa', roll: 'summa', belopp: { budget: -325136, utfall: -334735.75 } },
  ],
};

/** The breakdown of one row. */
export const sarredovisning: TabellSpec = {
  ...delar,
  typ: 'sarredovisning',
  titel: 'Särredovisning 51*',
  foralder: '51',
  omrade: 'Särredovisning!A3:D6',
  rader: [
    { namn: 'Hemtjänst', belopp: { utfall: 60100, prognos: 95000, budget: 90100 } },
    { namn: 'Särskilt boende', belopp: { utfall: 60400, prognos: 94300, budget: 89900 } },
  ],
};
