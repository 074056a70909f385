import { negate, type Ore } from '../amount/ore.ts';
import { toTableSign } from '../avvikelse/tecken.ts';
import type { Fynd } from '../fynd/fynd.ts';
import type { BeraknadTabell, Uppfoljning } from '../uppfoljning/uppfoljning.ts';
import { monthNumberOf, yearOf } from '../period/month.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import type { Analys } from './analys.ts';
import type { Analyskommentar } from './analyskommentar.ts';
import { findIntaktsfynd } from './findIntaktsfynd.ts';
import { readTextbelopp, type Textbelopp } from './readTextbelopp.ts';
import type { Beloppsord, Textfakta } from './textroll.ts';

type Textunderlag = Pick<Uppfoljning, 'analys' | 'kommentarer' | 'tabeller'>;

/** An amount that a text states of a verksamhet. */
interface Sagt {
  readonly analys: Analys;
  readonly belopp: Textbelopp;
}

const TUSEN = 1000;

/**
 * Amounts in texts that a table, or another text of the same verksamhet, contradicts. Only where the words
 * clearly say what the amount is; one that ties with any amount of that kind in the workbook is left
 * alone, for it may be of another row.
 */
export function findTextfynd(underlag: Textunderlag): readonly Fynd[] {
  const written = underlag.analys.map((analys) => [analys, textsOf(analys, underlag)] as const);
  const incomes = written.flatMap(([analys, texts]) => findIntaktsfynd(analys, texts));
  const all = written.flatMap(([analys, texts]) =>
    texts
      .flatMap((text) => readTextbelopp(text, factsOf(analys)))
      .map((belopp) => ({ analys, belopp })),
  );
  if (all.length === 0) return incomes;
  const known = collectAmounts(underlag.tabeller, underlag.analys);
  return [
    ...incomes,
    ...all.flatMap((one) => againstTable(one, known)),
    ...all.flatMap((one) => againstTexts(one, all)),
  ];
}

const factsOf = ({ namn, period }: Analys): Textfakta => ({
  namn,
  ar: period === null ? null : yearOf(period),
  manad: period === null ? null : monthNumberOf(period),
});

/** What is written of a verksamhet, each text once: a person's words, and the notes of its sources. */
function textsOf(analys: Analys, { kommentarer, tabeller }: Textunderlag): readonly string[] {
  const own: Partial<Analyskommentar> = kommentarer.get(analys.nyckel) ?? {};
  const { utkast = null, kommentar = null, orsak = null, atgard = null, annanstans = [] } = own;
  const notes = tabeller
    .filter(({ typ }) => typ.varde === 'verksamhetsanalys')
    .flatMap(({ rader }) => rader)
    .filter(({ namn }) => normalName(namn) === normalName(analys.namn))
    .map(({ anteckning }) => anteckning);
  const texts = [utkast, kommentar, orsak, atgard, analys.anteckning, ...annanstans, ...notes];
  return [...new Set(texts.filter((text) => text !== null))];
}

/** By what they are, every amount that a text may speak of; avvikelser with their sign. */
type Known = Readonly<Record<Beloppsord, readonly Ore[]>>;

type Amounts = Pick<Analys, 'belopp' | 'avvikelse' | 'avvikelseAck' | 'avvikelseHelar'>;

function collectAmounts(tabeller: readonly BeraknadTabell[], analys: readonly Analys[]): Known {
  const rows: readonly Amounts[] = [
    ...analys,
    ...tabeller.flatMap(({ rader, summa }) => [...rader, summa]),
  ];
  const of = (pick: (row: Amounts) => readonly (Ore | null | undefined)[]): readonly Ore[] => [
    ...new Set(rows.flatMap(pick).filter((amount) => amount !== null && amount !== undefined)),
  ];
  const avvikelser = of((row) => [row.avvikelse, row.avvikelseAck, row.avvikelseHelar]);
  return {
    avvikelse: avvikelser,
    // "Prognos −14,9 mnkr" may be the avvikelse of the year.
    prognos: [...of(({ belopp }) => [belopp.prognos]), ...avvikelser],
    budget: of(({ belopp }) => [belopp.budget, belopp.ackBudget]),
    utfall: of(({ belopp }) => [belopp.utfall, belopp.foregaendeAr]),
  };
}

function againstTable({ analys, belopp }: Sagt, known: Known): readonly Fynd[] {
  const { vad, text } = belopp;
  if (vad === null) return [];
  const own = vad === 'avvikelse' ? analys.avvikelse : (analys.belopp[vad] ?? null);
  if (own === null || known[vad].some((amount) => ties(belopp, amount, vad))) return [];
  const tabell = vad === 'avvikelse' ? own : toTableSign(own, analys.tecken);
  const tusenfel = [TUSEN, 1 / TUSEN].some((scale) => ties(belopp, own, vad, scale));
  return [
    {
      ...analys.plats,
      ...{ typ: 'textMotTabell', allvar: 'varning', verksamhet: analys.namn },
      ...{ text, vad, tabell, tusenfel },
    },
  ];
}

/** Whether an amount is the one that the text says, within its rounding; of an amount only its size counts. */
function ties(
  { belopp, tecknat, tolerans }: Textbelopp,
  amount: Ore,
  vad: Beloppsord,
  scale = 1,
): boolean {
  const isNear = (other: Ore): boolean => Math.abs(belopp * scale - other) <= tolerans * scale;
  return isNear(amount) || ((vad !== 'avvikelse' || !tecknat) && isNear(negate(amount)));
}

/** An amount in tkr with decimals that another text of the same verksamhet has a thousand times over. */
function againstTexts({ analys, belopp }: Sagt, all: readonly Sagt[]): readonly Fynd[] {
  if (belopp.enhet !== 'tkr' || belopp.decimaler === 0 || belopp.belopp === 0) return [];
  const other = all.find(
    (one) =>
      topOf(one.analys) === topOf(analys) &&
      Math.abs(one.belopp.belopp) === Math.abs(belopp.belopp) * TUSEN,
  );
  return other === undefined
    ? []
    : [
        {
          ...analys.plats,
          ...{ typ: 'textMotText', allvar: 'varning', verksamhet: analys.namn },
          ...{ text: belopp.text, annan: other.belopp.text },
        },
      ];
}

/** The verksamhet that an analysis is of, or a part of. */
const topOf = ({ nyckel, niva }: Analys): string =>
  niva === 'delverksamhet' ? nyckel.slice(0, nyckel.indexOf('/')) : nyckel;
