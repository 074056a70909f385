import { orePer } from '../../amount/enhet.ts';
import { sum } from '../../amount/ore.ts';
import type { Fynd } from '../../fynd/fynd.ts';
import type { Bidrag, Statsbidrag } from '../statsbidrag.ts';
import { listplats } from './listplats.ts';

/** What is found of statsbidrag: no decision said, more used than given, a printed rest that differs. */
export const findBidragsfynd = (statsbidrag: Statsbidrag): readonly Fynd[] => [
  ...statsbidrag.bidrag.flatMap(findOf),
  ...assumed(statsbidrag),
];

function findOf(bidrag: Bidrag): readonly Fynd[] {
  const { namn, lage, belopp, forbrukat, aterstar, trycktAterstar } = bidrag;
  const fynd: Fynd[] = [];
  if (lage === 'okant' && bidrag.beslut.skal !== 'ejTolkat')
    fynd.push({
      ...listplats(bidrag, bidrag.beslut.cell),
      typ: 'bidragUtanBeslut',
      allvar: 'varning',
      bidrag: namn,
    });
  if (belopp.varde !== null && forbrukat.varde !== null && forbrukat.varde > belopp.varde)
    fynd.push({
      ...listplats(bidrag, forbrukat.cell),
      typ: 'bidragOverforbrukat',
      allvar: 'varning',
      bidrag: namn,
      tilldelat: belopp.varde,
      forbrukat: forbrukat.varde,
    });
  const printed = trycktAterstar.varde;
  if (printed !== null && aterstar !== null && Math.abs(printed - aterstar) > rounding)
    fynd.push({
      ...listplats(bidrag, trycktAterstar.cell),
      typ: 'aterstarStammerInte',
      allvar: 'varning',
      bidrag: namn,
      tryckt: printed,
      beraknad: aterstar,
    });
  return fynd;
}

/** Two amounts that are each rounded to a tkr may miss by one. */
const rounding = orePer.tkr;

/** What is only expected is told once, where the prognos is shown with and without it. */
function assumed({ bidrag, prognos }: Statsbidrag): readonly Fynd[] {
  if (prognos?.antaget !== true) return [];
  const expected = bidrag.filter(
    ({ lage, ingarSkal, belopp }) =>
      lage === 'vantat' && ingarSkal === 'antaget' && belopp.varde !== null,
  );
  const [first] = expected;
  if (first === undefined) return [];
  return [
    {
      ...listplats(first),
      typ: 'bidragIPrognosAntaget',
      allvar: 'upplysning',
      antal: expected.length,
      rader: expected.map(({ rad }) => rad),
      belopp: sum(expected.flatMap(({ belopp }) => belopp.varde ?? [])),
    },
  ];
}
