// Draws the icons: a vertical zero line with bars to both sides, white on the accent colour.
// The PNG files are kept in the repository; run `node assets/draw-icons.mjs` only to change the mark.
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const accent = [0x0f, 0x54, 0x8c];
const white = [0xff, 0xff, 0xff];
/** Points sampled per pixel and direction, for smooth corners. */
const samples = 8;

/** The mark in a square of side 16: rectangles [left, top, right, bottom]. */
const marks = [
  [7.5, 2.5, 8.5, 13.5],
  [8.5, 3.5, 12.5, 5.5],
  [3, 7, 7.5, 9],
  [5, 10.5, 7.5, 12.5],
];
const cornerRadius = 2.5;

const isInTile = (x, y) => {
  const dx = Math.max(cornerRadius - x, x - (16 - cornerRadius), 0);
  const dy = Math.max(cornerRadius - y, y - (16 - cornerRadius), 0);
  return dx * dx + dy * dy <= cornerRadius * cornerRadius;
};
const isInMark = (x, y) => marks.some(([l, t, r, b]) => x >= l && x < r && y >= t && y < b);

/** Edges of the mark on whole pixels where the size allows it, so that small icons stay crisp. */
function pixel(column, row, size) {
  let tile = 0;
  let mark = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const x = ((column + ((i % samples) + 0.5) / samples) * 16) / size;
    const y = ((row + (Math.floor(i / samples) + 0.5) / samples) * 16) / size;
    if (!isInTile(x, y)) continue;
    tile += 1;
    if (isInMark(x, y)) mark += 1;
  }
  const share = tile === 0 ? 0 : mark / tile;
  const colour = accent.map((from, i) => Math.round(from + (white[i] - from) * share));
  return [...colour, Math.round((255 * tile) / (samples * samples))];
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes) =>
  (bytes.reduce((c, byte) => crcTable[(c ^ byte) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>>
  0;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc(body));
  return Buffer.concat([head, body, tail]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixel(column, row, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of [16, 32, 64, 80]) {
  writeFileSync(new URL(`icon-${size}.png`, import.meta.url), png(size));
}
