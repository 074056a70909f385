import type { Riskniva, Riskrad, Risksteg } from '../../../src/domain/listor/internkontroll.ts';
import type { Atgardsrad, Atgardsstatus } from '../../../src/domain/listor/handlingsplan.ts';
import type { Listvarde } from '../../../src/domain/listor/listrad.ts';
import type { Grupprad } from '../../../src/domain/listor/resursfordelning.ts';
import type { Bidragsrad } from '../../../src/domain/listor/statsbidrag.ts';
import { ore, type Ore } from '../../../src/domain/amount/ore.ts';

/** A cell that gave a value, or a blank one. */
export const varde = <T>(value: T | null, cell = 'Lista!B4'): Listvarde<T> => ({
  varde: value,
  text: value === null ? null : String(value),
  cell,
  skal: value === null ? 'tom' : null,
});

/** Kronor in a cell. */
const kronor = (amount: number | null, cell?: string): Listvarde<Ore> =>
  varde(amount === null ? null : ore(amount * 100), cell);

const plats = { bok: 'bok.xlsx', blad: 'Lista', rad: 4, cell: 'Lista!A4' };

/** A statsbidrag in kronor. */
export const buildBidrag = (
  namn: string,
  belopp: number | null,
  lage: 'beslutat' | 'vantat' | null,
  {
    forbrukat = null,
    aterstar = null,
    ingar = null,
    verksamhet = null,
  }: {
    readonly forbrukat?: number | null;
    readonly aterstar?: number | null;
    readonly ingar?: boolean | null;
    readonly verksamhet?: string | null;
  } = {},
): Bidragsrad => ({
  ...plats,
  nyckel: namn.toLowerCase(),
  namn,
  beslut: varde(lage, 'Lista!B4'),
  belopp: kronor(belopp, 'Lista!C4'),
  verksamhet,
  forbrukat: kronor(forbrukat, 'Lista!D4'),
  trycktAterstar: kronor(aterstar, 'Lista!E4'),
  ingarIPrognosen: varde(ingar, 'Lista!F4'),
  kommentar: null,
});

/** A group of the hemtjänst; money in kronor. */
export const buildGrupp = (
  namn: string,
  more: Partial<
    Record<
      | 'beviljade'
      | 'utforda'
      | 'brukartid'
      | 'behov'
      | 'tillgangliga'
      | 'trycktSaknas'
      | 'timmarForegaende'
      | 'timmarPerArsarbetare',
      number
    > &
      Record<
        | 'budget'
        | 'kostnad'
        | 'kostnadForegaende'
        | 'trycktPerTimme'
        | 'trycktPerTimmeForegaende'
        | 'kostnadPerArsarbetare'
        | 'timpris',
        number
      >
  > & { readonly timtid?: Grupprad['timtid'] } = {},
): Grupprad => ({
  ...plats,
  nyckel: namn.toLowerCase(),
  namn,
  tabell: 'Lista!A3',
  timtid: more.timtid ?? 'ar',
  manader: null,
  beviljade: varde(more.beviljade ?? null),
  utforda: varde(more.utforda ?? null),
  brukartid: varde(more.brukartid ?? null),
  behov: varde(more.behov ?? null),
  tillgangliga: varde(more.tillgangliga ?? null),
  trycktSaknas: varde(more.trycktSaknas ?? null),
  budget: kronor(more.budget ?? null),
  kostnad: kronor(more.kostnad ?? null),
  kostnadForegaende: kronor(more.kostnadForegaende ?? null),
  timmarForegaende: varde(more.timmarForegaende ?? null),
  trycktPerTimme: kronor(more.trycktPerTimme ?? null),
  trycktPerTimmeForegaende: kronor(more.trycktPerTimmeForegaende ?? null),
  timmarPerArsarbetare: varde(more.timmarPerArsarbetare ?? null),
  kostnadPerArsarbetare: kronor(more.kostnadPerArsarbetare ?? null),
  timpris: kronor(more.timpris ?? null),
  kommentar: null,
});

/** A risk. */
export const buildRisk = (
  id: string,
  sannolikhet: Risksteg | null,
  allvarlighet: Risksteg | null,
  more: Partial<Riskrad> = {},
): Riskrad => ({
  ...plats,
  nyckel: id,
  id,
  kvalitetsfaktor: null,
  risk: `Risk ${id}`,
  kontroller: [],
  atgarder: [],
  kommentar: null,
  ansvarig: null,
  sannolikhet: varde(sannolikhet),
  allvarlighet: varde(allvarlighet),
  trycktRiskvarde: varde<number>(null),
  trycktNiva: varde<Riskniva>(null),
  status: null,
  delar: null,
  helar: null,
  planerad: null,
  ...more,
});

/** An åtgärd. */
export const buildAtgard = (
  atgard: string,
  planeradStart: Atgardsrad['planeradStart']['varde'],
  more: Partial<Pick<Atgardsrad, 'status' | 'omrade'>> = {},
): Atgardsrad => ({
  ...plats,
  nyckel: atgard.toLowerCase(),
  id: null,
  atgard,
  mal: null,
  omrade: null,
  planeradStart: varde(planeradStart),
  status: varde<Atgardsstatus>(null),
  ansvarig: null,
  effekt: null,
  verksamhet: null,
  beslutad: null,
  realiserad: null,
  kommentar: null,
  ...more,
});
