import { ore, type Ore } from '../../../src/domain/amount/ore.ts';
import { calculateListor } from '../../../src/domain/listor/calculateListor.ts';
import { ingaListor } from '../../../src/domain/listor/ingaListor.ts';
import { calculateMal } from '../../../src/domain/mal/calculateMal.ts';
import { ingaMal } from '../../../src/domain/mal/ingaMal.ts';
import { month } from '../../../src/domain/period/month.ts';
import { standardRegler } from '../../../src/domain/regler/regler.ts';
import { ingetKostnadslage } from '../../../src/domain/kostnadslage/kostnadslage.ts';
import { ingenEkonomi } from '../../../src/domain/underlag/huvudbok.ts';
import type { Kolumn, Kolumnroll } from '../../../src/domain/underlag/tabell.ts';
import type {
  BeraknadRad,
  BeraknadTabell,
  Uppfoljning,
} from '../../../src/domain/uppfoljning/uppfoljning.ts';

/** An amount of so many tusental kronor. */
export const tkr = (amount: number): Ore => ore(amount * 100_000);

const kolumn = (roll: Kolumnroll, index: number): Kolumn => ({
  roll,
  rubrik: roll,
  index,
  ar: null,
  period: null,
});

/** A row that went 9 360 tkr past its budget; `changes` replace some of it. */
export const sampleRad = (changes: Partial<BeraknadRad> = {}): BeraknadRad => ({
  nyckel: '51',
  kod: '51',
  namn: 'Äldreomsorg/LSS',
  roll: 'rad',
  post: null,
  bok: 'bok.xlsx',
  blad: 'Drift',
  rad: 5,
  cell: 'Drift!A5',
  dold: false,
  belopp: { utfall: tkr(170_714), prognos: tkr(253_626), budget: tkr(244_266) },
  saknas: {},
  tryckt: {},
  anteckning: null,
  avvikelseAck: null,
  avvikelseHelar: tkr(-9_360),
  avvikelse: tkr(-9_360),
  andel: -0.0383,
  skal: [],
  ...changes,
});

/** A table of one row, in tkr with costs plus. */
export const sampleTabell = (changes: Partial<BeraknadTabell> = {}): BeraknadTabell => ({
  nyckel: 'Drift!A3',
  titel: 'Driftredovisning 2025',
  kalla: { bok: 'bok.xlsx', blad: 'Drift', area: { top: 2, left: 0, rows: 9, columns: 5 } },
  fler: [],
  typ: { varde: 'driftredovisning', skal: 'titel', sakerhet: 1 },
  enhet: { varde: 'tkr', skal: 'titel', sakerhet: 1 },
  tecken: { varde: 'nettokostnad', skal: 'overvaganPlus', sakerhet: 0.9 },
  period: null,
  foralder: null,
  kolumner: (['kod', 'namn', 'utfall', 'prognos', 'budget'] as const).map(kolumn),
  rader: [sampleRad()],
  jamforelse: 'budget-prognos',
  summa: { ...sampleRad() },
  ...changes,
});

/** A follow-up of one table without findings. */
export const sampleUppfoljning = (changes: Partial<Uppfoljning> = {}): Uppfoljning => ({
  kallor: ['bok.xlsx'],
  period: month(2025, 8),
  enhet: 'tkr',
  regler: standardRegler,
  tabeller: [sampleTabell()],
  ovriga: [],
  ekonomi: ingenEkonomi,
  kostnadslage: ingetKostnadslage,
  prognoser: [],
  ansvarsprognoser: [],
  avvikandeManader: new Map(),
  prognosval: new Map(),
  prognoshistorik: [],
  atgardslista: [],
  atgarder: null,
  listor: calculateListor(ingaListor, { tabeller: [], regler: standardRegler, period: null }),
  mal: calculateMal(ingaMal, { regler: standardRegler, tabeller: [], period: null }),
  kontroller: [],
  granskade: new Map(),
  analys: [],
  kommentarer: new Map(),
  exportsvar: new Map(),
  fynd: [],
  ...changes,
});
