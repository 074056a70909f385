import type { Analys } from '../../domain/analys/analys.ts';
import {
  isBelopptabell,
  isLagesTabell,
  isPrognosTabell,
} from '../../domain/tidigare/egnaTabeller.ts';
import type { EgenRad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';

/** What is written of a verksamhet beside its figures: in its source, and in the other sheets of the report. */
export function findAnnanstans(
  analys: Pick<Analys, 'kod' | 'namn' | 'anteckning'>,
  blad: Tidigare['blad'],
): readonly string[] {
  const written = [...blad.values()]
    .filter(({ tabell }) => isFigures(tabell))
    .flatMap(({ rader }) => rader)
    .filter((rad) => isOf(rad, analys))
    .flatMap(({ kommentar }) => (typeof kommentar === 'string' ? [kommentar.trim()] : []));
  const note = analys.anteckning?.trim() ?? '';
  // "* se fotnot" says nothing by itself.
  const own = note.startsWith('*') ? [] : [note];
  return [...new Set([...own, ...written])].filter((text) => text !== '');
}

const isFigures = (tabell: string): boolean =>
  isBelopptabell(tabell) || isLagesTabell(tabell) || isPrognosTabell(tabell);

const isOf = (rad: EgenRad, { kod, namn }: Pick<Analys, 'kod' | 'namn'>): boolean =>
  kod !== null && kod !== '' ? rad.kod === kod : normalName(rad.namn) === normalName(namn);
