import { readMalnamn } from './malnamn.ts';

/**
 * The number of the goal that a text judges, "3" of "3. Målet är uppnått" and of "Nämndmål 3: Nämndmålet
 * uppnås"; null where no goal is judged by its number.
 */
export function numberOfJudged(text: string): string | null {
  const front = /^(\d{1,2})[.)]\s/u.exec(text)?.[1];
  if (front !== undefined) return front;
  const { niva, nr, namn } = readMalnamn(text);
  // The name of a goal doesn't begin with the word itself.
  return niva === 'namndmal' && /^(?:nämnd)?målet(?!\p{L})/iu.test(namn) ? nr : null;
}
