import type { Bildlinje, Diagrambild, Punkt } from '../../../report/dokument/diagrambild.ts';
import { strokesOf } from './drawStrokes.ts';

/** Pixels for each unit of the picture. */
const SCALE = 2;
const CHANNELS = 3;

/** The picture as PNG: lines with soft edges on white, letters drawn as strokes. */
export async function toPng(bild: Diagrambild): Promise<Uint8Array> {
  const [width, height] = [bild.width * SCALE, bild.height * SCALE];
  // A row begins with the byte that says it is not filtered.
  const stride = width * CHANNELS + 1;
  const pixels = new Uint8Array(stride * height).fill(255);
  for (let row = 0; row < height; row += 1) pixels[row * stride] = 0;
  for (const linje of strokesOf(bild)) drawLine(pixels, { width, height, stride }, linje);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  [8, 2, 0, 0, 0].forEach((fact, at) => {
    header.setUint8(8 + at, fact);
  });
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', await deflated(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

interface Surface {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
}

function drawLine(
  pixels: Uint8Array,
  surface: Surface,
  { punkter, color, width }: Bildlinje,
): void {
  const ink = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const half = (width * SCALE) / 2;
  const points = punkter.map(([x, y]): Punkt => [x * SCALE, y * SCALE]);
  points.slice(1).forEach((to, at) => {
    drawSegment(pixels, surface, points[at] ?? to, to, half, ink);
  });
}

/** A pixel is inked by how far into the line it lies. */
function drawSegment(
  pixels: Uint8Array,
  { width, height, stride }: Surface,
  [x0, y0]: Punkt,
  [x1, y1]: Punkt,
  half: number,
  ink: readonly number[],
): void {
  const reach = half + 1;
  const square = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const top = Math.max(0, Math.floor(Math.min(y0, y1) - reach));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(y0, y1) + reach));
  const left = Math.max(0, Math.floor(Math.min(x0, x1) - reach));
  const right = Math.min(width - 1, Math.ceil(Math.max(x0, x1) + reach));
  for (let y = top; y <= bottom; y += 1)
    for (let x = left; x <= right; x += 1) {
      const along = square === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / square;
      const at = Math.min(1, Math.max(0, along));
      const distance = Math.hypot(x - x0 - at * (x1 - x0), y - y0 - at * (y1 - y0));
      const share = Math.min(1, Math.max(0, half + 0.5 - distance));
      if (share === 0) continue;
      const pixel = y * stride + 1 + x * CHANNELS;
      ink.forEach((value, channel) => {
        const before = pixels[pixel + channel] ?? 255;
        // Lines that meet must not darken each other: the darker of the two stays.
        pixels[pixel + channel] = Math.min(before, Math.round(255 + (value - 255) * share));
      });
    }
}

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes as BlobPart])
    .stream()
    .pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(name), data]);
  const [length, sum] = [data.length, checksum(body)].map((value) => {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, value);
    return new Uint8Array(view.buffer);
  });
  return joined([length ?? body, body, sum ?? body]);
}

/** CRC-32, as PNG asks for; Node has its own but a browser has none. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
