import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Diagramdel } from './planDiagram.ts';

/**
 * The names of the charts: by them they are known as ours, so each is unique whatever its case.
 * @example nameDiagram(delar) // ["klDiagramSumma", "klDiagram10", "klDiagram51"]
 */
export function nameDiagram(delar: readonly Pick<Diagramdel, 'kod' | 'namn'>[]): readonly string[] {
  const taken = new Set<string>();
  return delar.map(({ kod, namn }) => {
    const base = egnaTabeller.diagram + (kod === '' ? namn : kod).replace(/[^\p{L}\d]/gu, '');
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base}x${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
