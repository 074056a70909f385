import type { Allvar, Fynd, FyndData } from '../../domain/fynd/fynd.ts';
import type { Indikator, Lasning, Namndmal, OlastSkal } from '../../domain/mal/malunderlag.ts';
import { toMatenhet } from '../../domain/mal/matenhet.ts';
import { cellOnly } from './cellOnly.ts';

/** What reading doubts about the goals: values that are missing or unreadable, units, directions. */
export const findMalfynd = (mal: readonly Namndmal[]): readonly Fynd[] =>
  mal.flatMap((goal) => [
    ...(goal.indikatorer.length === 0 ? [emptyGoal(goal)] : []),
    ...goal.indikatorer.flatMap(findIndikatorfynd),
  ]);

const emptyGoal = ({ bok, blad, cell, namn, slag }: Namndmal): Fynd => ({
  bok,
  blad,
  cell: cellOnly(cell),
  typ: 'malUtanIndikatorer',
  allvar: slag === 'grunduppdrag' ? 'upplysning' : 'varning',
  mal: namn,
});

function findIndikatorfynd(indikator: Indikator): readonly Fynd[] {
  const { utfall, mal, riktning, namn } = indikator;
  const found = [...valueFynd(indikator, 'utfallSaknas', utfall), ...enhetFynd(indikator)];
  const isSameCell = mal.cell === utfall.cell && mal.skal === utfall.skal;
  if (!isSameCell) found.push(...valueFynd(indikator, 'malSaknas', mal));
  if (indikator.foregaende.skal === 'felvarde')
    found.push(...valueFynd(indikator, 'utfallSaknas', indikator.foregaende));
  if (riktning.sakerhet < 0.8 && mal.varde?.villkor !== 'ja')
    found.push(
      fyndAt(indikator, mal.cell ?? indikator.cell, 'upplysning', {
        typ: 'riktningAntagen',
        indikator: namn,
        riktning: riktning.varde,
        skal: riktning.skal,
      }),
    );
  return found;
}

/** Not reported yet is normal in a delår; what stands there and cannot be read is not. */
const expected: readonly OlastSkal[] = ['tom', 'ejKlart', 'ejRedovisat', 'baraMal'];

function valueFynd(
  indikator: Indikator,
  typ: 'utfallSaknas' | 'malSaknas',
  { varde, text, cell, skal }: Lasning<unknown>,
): readonly Fynd[] {
  // Without such a column there is nothing to miss.
  if (varde !== null || cell === null || skal === null) return [];
  if (skal === 'felvarde')
    return [
      fyndAt(indikator, cell, 'fel', { typ: 'felvarde', varde: text ?? '', rad: indikator.namn }),
    ];
  const allvar = expected.includes(skal) ? 'upplysning' : 'varning';
  return [
    fyndAt(indikator, cell, allvar, { typ, indikator: indikator.namn, skal, varde: text ?? '' }),
  ];
}

function enhetFynd(indikator: Indikator): readonly Fynd[] {
  const { utfall, mal, namn } = indikator;
  const [a, b] = [utfall.varde?.enhet ?? null, mal.varde?.enhet ?? null];
  if (a === null || b === null || toMatenhet(1, a, b) !== null) return [];
  const data = { typ: 'enhetSkiljer', indikator: namn, utfall: a, mal: b } as const;
  return [fyndAt(indikator, utfall.cell ?? indikator.cell, 'varning', data)];
}

const fyndAt = ({ bok, blad }: Indikator, cell: string, allvar: Allvar, data: FyndData): Fynd => ({
  bok,
  blad,
  cell: cellOnly(cell),
  allvar,
  ...data,
});
