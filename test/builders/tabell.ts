import { parseArea } from '../../src/domain/address/area.ts';
import { orePer, type Enhet } from '../../src/domain/amount/enhet.ts';
import { ore } from '../../src/domain/amount/ore.ts';
import { toLedgerSign, type Tecken } from '../../src/domain/avvikelse/tecken.ts';
import type { Fynd } from '../../src/domain/fynd/fynd.ts';
import { parseMonth } from '../../src/domain/period/month.ts';
import { standardRegler, type Regler } from '../../src/domain/regler/regler.ts';
import type {
  Beloppsroll,
  Kolumn,
  OvrigTabell,
  Rad,
  Tabell,
  Tabellkalla,
} from '../../src/domain/underlag/tabell.ts';
import { calculateUppfoljning } from '../../src/domain/uppfoljning/calculateUppfoljning.ts';
import type { Uppfoljning } from '../../src/domain/uppfoljning/uppfoljning.ts';
import { radNyckel } from '../../src/domain/verksamhet/nyckel.ts';

/** A row as a test states it: amounts in the table's unit and sign. */
export interface RadSpec {
  readonly kod?: string;
  readonly namn: string;
  readonly roll?: Rad['roll'];
  readonly post?: Rad['post'];
  readonly belopp: Readonly<Partial<Record<Beloppsroll, number | null>>>;
  readonly saknas?: Rad['saknas'];
}

/** A table as a test states it. */
export interface TabellSpec {
  readonly titel?: string;
  readonly typ?: Tabell['typ']['varde'];
  readonly enhet?: Enhet;
  readonly tecken?: Tecken;
  readonly period?: string | null;
  readonly foralder?: string;
  readonly bok?: string;
  readonly omrade?: string;
  /** Headers of the amounts, in order, by what they hold. */
  readonly kolumner: readonly (readonly [Beloppsroll, string])[];
  readonly rader: readonly RadSpec[];
  readonly sakerhet?: number;
}

/** A sheet and an area as a source. @example buildKalla('Drift!A3:E11') */
export function buildKalla(omrade: string, bok = 'bok.xlsx'): Tabellkalla {
  const area = parseArea(omrade);
  if (area === null) throw new Error(`No area: ${omrade}`);
  return { bok, blad: omrade.slice(0, omrade.lastIndexOf('!')), area };
}

/** A table as reading gives it. */
export function buildTabell(spec: TabellSpec): Tabell {
  const { typ = 'driftredovisning', enhet = 'tkr', tecken = 'nettokostnad', sakerhet = 1 } = spec;
  const kalla = buildKalla(spec.omrade ?? 'Drift!A3:F12', spec.bok);
  const period = spec.period === null ? null : parseMonth(spec.period ?? '2025-08');
  return {
    nyckel: `${kalla.blad}!A${kalla.area.top + 1}`,
    titel: spec.titel ?? 'Driftredovisning 2025',
    kalla,
    fler: [],
    typ: { varde: typ, skal: 'titel', sakerhet },
    enhet: { varde: enhet, skal: 'titel', sakerhet },
    tecken: { varde: tecken, skal: 'avvikelsekolumnen', sakerhet },
    period: period && { varde: period, skal: 'titel', sakerhet },
    foralder: spec.foralder ?? null,
    kolumner: buildKolumner(spec),
    rader: buildRader(spec, kalla, enhet, tecken),
  };
}

function buildKolumner({ kolumner, rader }: TabellSpec): readonly Kolumn[] {
  const hasKod = rader.some((rad) => rad.kod !== undefined);
  const names: readonly (readonly [Kolumn['roll'], string])[] = [
    ...(hasKod ? [['kod', 'Kod'] as const] : []),
    ['namn', 'Verksamhet'],
    ...kolumner,
  ];
  return names.map(([roll, rubrik], index) => ({ roll, rubrik, index, ar: null, period: null }));
}

function buildRader(
  { rader }: TabellSpec,
  kalla: Tabellkalla,
  enhet: Enhet,
  tecken: Tecken,
): readonly Rad[] {
  let foralder = '';
  return rader.map((spec, index) => {
    const { kod = null, namn, roll = 'rad', post = null, saknas = {} } = spec;
    const nyckel = radNyckel({ kod, namn, roll, foralder });
    if (roll !== 'varav') foralder = nyckel;
    const rad = kalla.area.top + 2 + index;
    const belopp = Object.fromEntries(
      Object.entries(spec.belopp).map(([role, amount]) => [
        role,
        amount === null ? null : toLedgerSign(ore(Math.round(amount * orePer[enhet])), tecken),
      ]),
    );
    const { bok, blad } = kalla;
    const cell = `${blad}!A${rad}`;
    const place = { bok, blad, rad, cell, dold: false, post };
    return { nyckel, kod, namn, roll, ...place, belopp, saknas, tryckt: {}, anteckning: null };
  });
}

/** What follows from tables, as the computing gives it. */
export function buildUppfoljning(
  tabeller: readonly TabellSpec[],
  more: {
    readonly regler?: Partial<Regler>;
    readonly fynd?: readonly Fynd[];
    readonly ovriga?: readonly OvrigTabell[];
    readonly period?: string | null;
  } = {},
): Uppfoljning {
  const period = more.period === null ? null : parseMonth(more.period ?? '2025-08');
  return calculateUppfoljning(
    {
      kallor: ['bok.xlsx'],
      period,
      tabeller: tabeller.map(buildTabell),
      ovriga: more.ovriga ?? [],
      fynd: more.fynd ?? [],
    },
    { ...standardRegler, ...more.regler },
  );
}
