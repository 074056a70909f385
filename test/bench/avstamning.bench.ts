import { reconcile } from '../../src/domain/avstamning/reconcile.ts';
import { findAvstamningsfynd } from '../../src/domain/avstamning/fyndOfKontroll.ts';
import { ingetKostnadslage } from '../../src/domain/kostnadslage/kostnadslage.ts';
import { ingenEkonomi } from '../../src/domain/underlag/huvudbok.ts';
import { buildUppfoljning, type TabellSpec } from '../builders/tabell.ts';
import { createDraw } from './drawLedger.ts';
import { fastest } from './fastest.ts';
import { atMost, ms, printTabell } from './tabell.ts';

const TABLES = 40;
const ROWS = 50;

const tabeller = buildUppfoljning(drawTables()).tabeller;
const work = (): number => {
  const underlag = { tabeller, kostnadslage: ingetKostnadslage, ekonomi: ingenEkonomi, mal: [] };
  const kontroller = reconcile(underlag);
  return findAvstamningsfynd(kontroller, tabeller).length + kontroller.length;
};
const start = performance.now();
work();
const first = performance.now() - start;
const told = reconcile({
  tabeller,
  kostnadslage: ingetKostnadslage,
  ekonomi: ingenEkonomi,
  mal: [],
});

printTabell(`avstämning av ${TABLES * ROWS} rader i ${TABLES} tabeller`, [
  { namn: 'kontroller', varde: String(told.length) },
  { namn: 'varav fel', varde: String(told.filter(({ utfall }) => utfall === 'fel').length) },
  atMost('kortast av 5', fastest(5, work), 1000, ms),
  atMost('den första, innan koden är varm', first, 1000, ms),
]);

/** Tables with the same names, which is the hardest to tell apart, and a wrong sum in each. */
function drawTables(): readonly TabellSpec[] {
  const draw = createDraw();
  return Array.from({ length: TABLES }, (_, table): TabellSpec => {
    const rader = Array.from({ length: ROWS - 1 }, (__, at) => ({
      kod: String(100 + at),
      namn: `Verksamhet ${at}`,
      belopp: { utfall: draw(90_000), prognos: draw(90_000), budget: draw(90_000) },
    }));
    const total = (roll: 'utfall' | 'prognos' | 'budget'): number =>
      rader.reduce((sum, { belopp }) => sum + belopp[roll], 0);
    const belopp = {
      utfall: total('utfall') + 1234,
      prognos: total('prognos'),
      budget: total('budget'),
    };
    return {
      titel: `Driftredovisning ${table}, tkr`,
      omrade: `Blad ${table}!A3:F60`,
      kolumner: [
        ['utfall', 'Utfall'],
        ['prognos', 'Prognos'],
        ['budget', 'Budget'],
      ],
      rader: [...rader, { namn: 'Summa', roll: 'summa', belopp }],
    };
  });
}
