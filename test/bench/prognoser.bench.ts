import { ore } from '../../src/domain/amount/ore.ts';
import { calculateHelarsprognos } from '../../src/domain/helarsprognos/calculateHelarsprognos.ts';
import type { Serie } from '../../src/domain/kostnadslage/kostnadslage.ts';
import { createDraw } from './drawLedger.ts';
import { fastest } from './fastest.ts';
import { atMost, ms, printTabell } from './tabell.ts';

const SERIES = 2000;

const series = drawSeries();
const work = (): unknown => series.map((serie) => calculateHelarsprognos(serie, 2025, 8));
const start = performance.now();
work();
const first = performance.now() - start;

printTabell(`helårsprognoser för ${SERIES} serier, fem metoder och deras median`, [
  atMost('kortast av 25', fastest(25, work), 30, ms),
  { namn: 'den första, innan koden är varm', varde: ms(first) },
]);

function drawSeries(): readonly Serie[] {
  const draw = createDraw();
  const year = () => Array.from({ length: 12 }, () => ore(100_000_000 + draw(500_000_000)));
  return Array.from({ length: SERIES }, (_, at) => ({
    kod: String(at),
    utfall: year(),
    budget: year(),
    historik: [2024, 2023, 2022].map((ar) => ({ ar, utfall: year() })),
  }));
}
