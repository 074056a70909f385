import { execFileSync } from 'node:child_process';

/** A printed word in shades of grey, 0 black to 255 white: its ink and what it stands on. */
export interface GreyWord {
  readonly text: string;
  readonly ink: number;
  readonly fill: number;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

const DPI = 300;

/** Every word of a PDF as a printer without colour prints it. */
export function greyWords(pdf: string): readonly GreyWord[] {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  return boxes
    .split('<page ')
    .slice(1)
    .flatMap((text, index) => {
      const page = greyPage(pdf, index + 1);
      const word =
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu;
      return [...text.matchAll(word)].map(([, x0, y0, x1, y1, own = '']) => ({
        text: own,
        ...shadesIn(
          page,
          [x0, y0, x1, y1].map((at) => Math.round((Number(at) * DPI) / 72)),
        ),
      }));
    });
}

function greyPage(pdf: string, page: number): Page {
  const which = ['-f', String(page), '-l', String(page)];
  const args = ['-gray', '-r', String(DPI), ...which, pdf];
  const bytes = execFileSync('pdftoppm', args, { maxBuffer: 1e9 });
  const [head = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), shades: bytes.subarray(head.length) };
}

/** The darkest shade in a box, and the one that most of it has. */
function shadesIn(
  { width, shades }: Page,
  [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[],
): Pick<GreyWord, 'ink' | 'fill'> {
  const counts = new Map<number, number>();
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) {
      const shade = shades[y * width + x] ?? 255;
      counts.set(shade, (counts.get(shade) ?? 0) + 1);
    }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return { ink: Math.min(...counts.keys()), fill: most?.[0] ?? 255 };
}

/** The contrast of two shades as WCAG counts it, 1 to 21. */
export function contrast(a: number, b: number): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const luminance = (shade: number): number => {
  const share = shade / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
