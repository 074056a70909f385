import type {
  Bildlinje,
  Bildtext,
  Diagrambild,
  Punkt,
} from '../../../report/dokument/diagrambild.ts';
import { BASE, KAPITAL, strokes } from './strokes.ts';

const DASH = 7;
const GAP = 5;

/** Every line to draw in a picture: its own, dashes one by one, and those of its letters. */
export const strokesOf = ({ linjer, texter }: Diagrambild): readonly Bildlinje[] => [
  ...linjer.flatMap((linje) => (linje.dashed ? dashesOf(linje) : [linje])),
  ...texter.flatMap(lettersOf),
];

function dashesOf({ punkter, ...look }: Bildlinje): readonly Bildlinje[] {
  const dashes: Bildlinje[] = [];
  let left = DASH;
  let isOn = true;
  for (const [at, to] of punkter.slice(1).entries()) {
    let from = punkter[at] ?? to;
    for (;;) {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const share = length === 0 ? 1 : Math.min(1, left / length);
      const next: Punkt = [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ];
      if (isOn) dashes.push({ ...look, punkter: [from, next] });
      from = next;
      if (share === 1 && left > length) {
        left -= length;
        break;
      }
      isOn = !isOn;
      left = isOn ? DASH : GAP;
    }
  }
  return dashes;
}

/** Between letters, and a blank, in the strokes' own steps. */
const SPACE = 1.8;
const BLANK = 2.5;

function lettersOf({ text, at: [x, y], anchor, color, size }: Bildtext): readonly Bildlinje[] {
  const step = (size * 0.7) / KAPITAL;
  const letters = [...text].map((letter) => pointsOf(strokes[letter] ?? ''));
  const widths = letters.map((lines) => Math.max(-1, ...lines.flat().map(([at]) => at)));
  const ends = widths.map((_, index) =>
    widths.slice(0, index + 1).reduce((sum, width) => sum + (width < 0 ? BLANK : width + SPACE), 0),
  );
  const whole = (ends.at(-1) ?? 0) - SPACE;
  const left = x - whole * step * { start: 0, middle: 0.5, end: 1 }[anchor];
  return letters.flatMap((lines, index) =>
    lines.map((points): Bildlinje => ({
      punkter: points.map(([px, py]) => [
        left + ((ends[index - 1] ?? 0) + px) * step,
        y - (py - BASE) * step,
      ]),
      ...{ color, width: size / 11, dashed: false },
    })),
  );
}

const pointsOf = (glyph: string): readonly (readonly Punkt[])[] =>
  glyph
    .split(' ')
    .filter(Boolean)
    .map((line) =>
      Array.from({ length: line.length / 2 }, (_, at): Punkt => [
        Number(line[2 * at]),
        Number(line[2 * at + 1]),
      ]),
    );
