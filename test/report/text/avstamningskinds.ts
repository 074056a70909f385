import { ore } from '../../../src/domain/amount/ore.ts';
import type { Forklaring, Forskjuten } from '../../../src/domain/avstamning/kontroll.ts';
import type { FyndData } from '../../../src/domain/fynd/fynd.ts';

const tkr = (amount: number): ReturnType<typeof ore> => ore(amount * 100_000);

const rad = {
  namn: 'Flyktingmottagande',
  cell: 'Analys!C14',
  belopp: tkr(4954),
  post: 'intakt',
} as const;
const annan = { namn: 'Vård', cell: 'Drift!C5', belopp: tkr(6210), post: null } as const;
const fel = { namn: 'Vård', cell: 'Drift!C5', skrivet: tkr(6210), ratt: tkr(6120) } as const;

const forklaringar: readonly Forklaring[] = [
  { slag: 'rad', ...rad },
  { slag: 'rad', ...rad, osaker: true },
  { slag: 'tvaRader', rader: [rad, annan] },
  { slag: 'tvaRader', rader: [rad, annan], osaker: true },
  { slag: 'avrundning' },
  { slag: 'tecken', ...fel, ratt: tkr(-6210) },
  { slag: 'tecken', ...fel, ratt: tkr(-6210), osaker: true },
  { slag: 'tusenfel', ...fel, ratt: tkr(6_210_000) },
  { slag: 'tusenfel', ...fel, skrivet: tkr(6_210_000), ratt: tkr(6210), osaker: true },
  { slag: 'omkastadeSiffror', ...fel },
  { slag: 'omkastadeSiffror', ...fel, osaker: true },
  { slag: 'grannrad', ...fel, granncell: 'Drift!C6' },
  { slag: 'grannkolumn', ...fel, granncell: 'Drift!D5', osaker: true },
  { slag: 'grannrad', ...fel, granncell: 'Drift!C6', kopia: true },
  { slag: 'grannkolumn', ...fel, granncell: 'Drift!D5', kopia: true, osaker: true },
];

const forskjutna: readonly Forskjuten[] = [
  { slag: 'forskjutenRad', namn: 'Vård', omrade: 'Drift!C5:F5', riktning: 'hoger' },
  { slag: 'forskjutenRad', namn: 'Vård', omrade: 'Drift!C5:F5', riktning: 'vanster' },
  { slag: 'forskjutenKolumn', namn: 'Utfall', omrade: 'Drift!C4:C9', riktning: 'ned' },
  { slag: 'forskjutenKolumn', namn: 'Utfall', omrade: 'Drift!C4:C9', riktning: 'upp' },
  { slag: 'ombytta', led: 'kolumn', namn: 'Vård', celler: ['Drift!C5', 'Drift!E5'] },
  { slag: 'ombytta', led: 'rad', namn: 'Utfall', celler: ['Drift!C5', 'Drift!C7'] },
];

const both = { kolumn: 'Prognos', har: tkr(56_525), dar: tkr(61_479), andraCell: 'Analys!C4' };

/** What is found when figures are compared: each kind, and one kind with each explanation. */
export const avstamningskinds: readonly FyndData[] = [
  ...forklaringar.map((forklaring): FyndData => ({
    typ: 'tabellerStammerInte',
    slag: 'resultatMotAnalys',
    rad: 'Intäkter',
    ...both,
    differens: tkr(-4954),
    andraText: 'summan av 7 rader',
    forklaring,
  })),
  {
    typ: 'tabellerStammerInte',
    slag: 'analysMotDrift',
    rad: 'Vård',
    ...both,
    differens: tkr(-4954),
    text: 'intäkt + kostnad',
    andraText: 'Vård',
  },
  {
    typ: 'tabellerStammerInte',
    slag: 'foregaende',
    rad: 'Vård',
    ...both,
    differens: tkr(-4954),
    andraBok: 'bokslut.xlsx',
    andraText: 'Vård',
  },
  {
    typ: 'tabellerStammerInte',
    slag: 'foregaende',
    rad: 'Vård',
    ...both,
    differens: tkr(-4954),
    andraCell: '',
    andraText: 'Prognoshistorik 2025-04',
  },
  {
    typ: 'motsagelse',
    rad: '51',
    ...both,
    andraBok: 'budget.xlsx',
    forklaring: { slag: 'omkastadeSiffror', ...fel },
  },
  {
    typ: 'summaStammerInte',
    rad: 'Summa',
    kolumn: 'Utfall',
    tryckt: tkr(90),
    beraknad: tkr(100),
    forklaring: { slag: 'rad', ...annan, belopp: tkr(10) },
  },
  {
    typ: 'nettoStammerInte',
    rad: 'Skola',
    kolumn: 'Netto',
    tryckt: tkr(90),
    beraknad: tkr(100),
    forklaring: { slag: 'tecken', ...fel },
  },
  {
    typ: 'differensStammerInte',
    rad: 'Skola',
    kolumn: 'Förändring',
    av: 'Utfall 2025 − Utfall 2024',
    tryckt: tkr(90),
    beraknad: tkr(100),
    forklaring: { slag: 'tecken', ...fel },
  },
  {
    typ: 'avvikelseStammerInte',
    rad: '51',
    tryckt: tkr(90),
    beraknad: tkr(100),
    forklaring: { slag: 'tecken', ...fel },
  },
  {
    typ: 'sarredovisningStammerInte',
    foralder: '51',
    ...both,
    forklaring: { slag: 'rad', ...annan },
  },
  { typ: 'varavStammerInte', rad: 'personal', ...both, foralder: 'Kostnader' },
  {
    typ: 'procentStammerInte',
    rad: '51',
    kolumn: 'Utfall %',
    tryckt: '71,3 %',
    beraknad: '73,1 %',
  },
  ...forskjutna.map((forklaring): FyndData => ({ typ: 'forskjutnaBelopp', forklaring, antal: 6 })),
  { typ: 'granskadAndrad', slag: 'resultatMotAnalys', rad: 'Intäkter', kolumn: 'Prognos' },
  { typ: 'granskadAndrad', slag: 'mal', rad: 'Trygg omsorg', kolumn: '' },
  {
    typ: 'aliasAntaget',
    namn: 'Politik',
    andraNamn: 'Nämnd och styrelseverksamhet',
    andraCell: 'Drift!C4',
  },
  {
    typ: 'avrundning',
    rad: 'Vård',
    tryckt: tkr(151),
    beraknad: tkr(-152),
    andraCell: 'Drift!D9',
    text: 'intäkt + kostnad',
  },
  {
    typ: 'enhetsfel',
    rad: 'Vård',
    kolumn: 'Prognos',
    varde: tkr(56_525_000),
    mot: { kolumn: 'Vård', varde: tkr(56_525), cell: 'Drift!D9' },
  },
  {
    typ: 'felTecken',
    kolumn: 'Prognos',
    mot: { rad: 'Vård', varde: tkr(56_525), cell: 'Drift!D9' },
  },
];
