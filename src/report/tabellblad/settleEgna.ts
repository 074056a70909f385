import { cellName } from '../../domain/address/area.ts';
import { orePer } from '../../domain/amount/enhet.ts';
import { toTableSign, type Tecken } from '../../domain/avvikelse/tecken.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { headerNyckel } from '../../domain/tidigare/egnaTabeller.ts';
import { matchRows } from '../../domain/tidigare/matchRows.ts';
import type { FigureHeaders, RowFacts } from '../../domain/tidigare/rowFacts.ts';
import type { EgenRad, EgetBlad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { BeraknadTabell, Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { nameTabeller, type NamndTabell } from './bladnamn.ts';
import { nycklarOf, planRader, type Utskriftsrad } from './bladrader.ts';
import { rader as bladrader } from './huvud.ts';
import { indexOf, planKolumner, type Bladkolumn } from './kolumnplan.ts';
import { planOverforing } from './overforingsceller.ts';
import { placeKept } from './placeKept.ts';

/** What a person wrote, each row with the place that it has now, and where that is not sure. */
export interface Settled {
  readonly tidigare: Tidigare;
  readonly fynd: readonly Fynd[];
}

/**
 * Finds for everything that a person wrote beside a row of a driftredovisning or särredovisning the row
 * that it belongs to now. Where rows look alike and nothing singles one out, a finding asks the person.
 */
export function settleEgna(uppfoljning: Uppfoljning, tidigare: Tidigare): Settled {
  const blad = new Map(tidigare.blad);
  const fynd: Fynd[] = [];
  for (const named of nameTabeller(uppfoljning.tabeller, tidigare)) {
    const eget = blad.get(named.bladnamn.tabell);
    if (eget === undefined || eget.rader.length === 0) continue;
    const settled = settleBlad(named, uppfoljning, eget);
    blad.set(eget.tabell, { ...eget, rader: settled.map(({ rad }) => rad) });
    fynd.push(...settled.flatMap((row) => (row.fynd === null ? [] : [row.fynd])));
  }
  return { tidigare: { ...tidigare, blad }, fynd };
}

interface SettledRow {
  readonly rad: EgenRad;
  readonly fynd: Fynd | null;
}

function settleBlad(
  { tabell, bladnamn }: NamndTabell,
  uppfoljning: Uppfoljning,
  eget: EgetBlad,
): readonly SettledRow[] {
  const overforing = planOverforing(tabell, uppfoljning.listor.overforing);
  const plan = planKolumner(tabell, overforing?.tabell);
  const body = planRader(tabell);
  const hasKod = indexOf(plan, 'kod') !== null;
  const nycklar = nycklarOf(body, hasKod);
  const facts = body.map((rad) => factsOf(rad, plan, tabell, uppfoljning));
  const placed = matchRows(eget.facts, facts, headersOf(plan));
  const kept = placeKept(
    eget.rader.filter((rad) => isKept(rad, eget, placed)),
    eget.facts.map((rad, at) => ({ ...rad, nyckel: eget.nycklar[at] ?? '' })),
    facts.map((rad, at) => ({ ...rad, nyckel: nycklar[at] ?? '' })),
    new Set([...placed.values()].map(({ plats }) => plats)),
  );
  return eget.rader.map((rad) => {
    if (rad.nyckel === headerNyckel(eget.tabell)) return { rad, fynd: null };
    const { plats, isSure } = kept.get(rad) ?? placed.get(rad.nyckel) ?? goneFor;
    const at = plats === null ? null : nycklar.indexOf(plats);
    const place = { tabell, plan, body, at, blad: bladnamn.namn };
    return {
      rad: { ...rad, plats },
      fynd: isSure && rad.osaker !== true ? null : unsure(rad, place),
    };
  });
}

const goneFor = { plats: null, isSure: true };

/** Whether a row stood under "Utgångna rader", or comes from an older state of the sheet. */
const isKept = (rad: EgenRad, eget: EgetBlad, placed: ReadonlyMap<string, unknown>): boolean =>
  rad.nyckel !== headerNyckel(eget.tabell) && (rad.utgangen === true || !placed.has(rad.nyckel));

/** A row as the sheet will show it, for what it is to be known by. */
function factsOf(
  { kod, namn, belopp }: Utskriftsrad,
  plan: readonly Bladkolumn[],
  tabell: BeraknadTabell,
  { enhet, regler }: Uppfoljning,
): RowFacts {
  const tecken: Tecken = regler.tecken === 'kalla' ? tabell.tecken.varde : regler.tecken;
  const shown = plan.flatMap(({ roll, rubrik }) => {
    const amount = roll === null ? null : (belopp[roll] ?? null);
    return amount === null ? [] : [[rubrik, toTableSign(amount, tecken) / orePer[enhet]] as const];
  });
  const hasKod = indexOf(plan, 'kod') !== null;
  return { kod: (hasKod && kod) || null, namn, belopp: Object.fromEntries(shown) };
}

/** The headers of the amounts, and of those that stay from month to month. */
function headersOf(plan: readonly Bladkolumn[]): FigureHeaders {
  const amounts = plan.filter(({ roll }) => roll !== null);
  const lasting = amounts.filter(({ roll }) => roll === 'budget' || roll === 'foregaendeAr');
  const named = (columns: readonly Bladkolumn[]): readonly string[] =>
    columns.map(({ rubrik }) => rubrik);
  return { all: named(amounts), lasting: named(lasting) };
}

interface Plats {
  readonly tabell: BeraknadTabell;
  readonly plan: readonly Bladkolumn[];
  readonly body: readonly Utskriftsrad[];
  readonly at: number | null;
  readonly blad: string;
}

/** Asks whether what a person wrote is at its row; of a row that is gone, at one that looks like it. */
function unsure(rad: EgenRad, { tabell, plan, body, at, blad }: Plats): Fynd {
  const isAlike = (one: Utskriftsrad): boolean =>
    rad.kod === null ? one.namn === rad.namn : one.kod === rad.kod;
  const source = tabell.rader[body[at ?? body.findIndex(isAlike)]?.kallrad ?? -1];
  const { kalla } = tabell;
  const column =
    rad.kommentar === null
      ? plan.length - 1 + (rad.hoger[0]?.kolumn ?? 0)
      : (indexOf(plan, 'kommentar') ?? plan.length - 1);
  return {
    typ: 'osakerPlats',
    allvar: 'varning',
    bok: source?.bok ?? kalla.bok,
    blad: source?.blad ?? kalla.blad,
    cell: source?.cell.replace(/^.*!/u, '') ?? cellName(kalla.area.top, kalla.area.left),
    rad: [rad.kod, rad.namn].filter((text) => text !== null && text !== '').join(' '),
    rapportblad: blad,
    rapportcell: at === null ? null : cellName(bladrader.forsta + at, column),
  };
}
