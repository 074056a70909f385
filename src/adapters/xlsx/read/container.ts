import type { Fel } from '../../../application/ports.ts';

/** Why bytes cannot be a workbook before anything in them is read, or null when they are a zip. */
export function judgeContainer(bytes: Uint8Array): Fel['typ'] | null {
  if (startsWith(bytes, ZIP)) return null;
  if (!startsWith(bytes, OLE)) return 'ejXlsx';
  // An encrypted workbook is an old-style compound file that holds the package as one stream.
  if (includes(bytes, utf16('EncryptedPackage'))) return 'krypterad';
  // So is an .xls; its stream has the one name since Excel 97, the other before.
  const isXls = includes(bytes, utf16('Workbook')) || includes(bytes, utf16('Book\0'));
  return isXls ? 'gammaltFormat' : 'ejXlsx';
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const utf16 = (text: string): number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >>> 8]);

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  let at = bytes.indexOf(wanted[0] ?? 0);
  while (at >= 0) {
    if (startsWith(bytes.subarray(at), wanted)) return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}
