import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeXlsx, type CellValue } from 'hucre/xlsx';

import { openZip } from '../../src/adapters/zip/readZip.ts';
import { writeZip } from '../../src/adapters/zip/writeZip.ts';
import { runCli, type ExitStatus } from '../../src/cli/runCli.ts';

/** What a run of the command line printed, and its exit status. */
export interface Run {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, with workbooks in it. */
export interface Workplace {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** Writes a workbook of plain sheets; gives its path. */
  readonly book: (name: string, sheets: Readonly<Record<string, CellValue[][]>>) => Promise<string>;
  /** Changes the parts of a workbook in the folder: text by the part's name. */
  readonly edit: (name: string, change: (parts: Map<string, string>) => void) => Promise<void>;
  /** Every file in the folder with its content, to see that a run left it alone. */
  readonly contents: () => Record<string, string>;
  readonly close: () => void;
}

export function openWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'kostnadslage-cli-'));
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    path,
    book: async (name, sheets) => {
      const all = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows }));
      writeFileSync(path(name), await writeXlsx({ sheets: all }));
      return path(name);
    },
    edit: async (name, change) => {
      const parts = await readParts(readFileSync(path(name)));
      change(parts);
      const encoder = new TextEncoder();
      const changed = [...parts].map(([part, xml]) => ({ name: part, bytes: encoder.encode(xml) }));
      writeFileSync(path(name), await writeZip(changed, true));
    },
    contents: () =>
      Object.fromEntries(
        readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => [name, readFileSync(path(name)).toString('base64')]),
      ),
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function readParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = openZip(bytes, Number.POSITIVE_INFINITY);
  if (!zip.ok) throw new Error(zip.error);
  const parts = new Map<string, string>();
  for (const name of zip.value.names) {
    const part = await zip.value.read(name);
    if (!part.ok) throw new Error(`${name}: ${part.error}`);
    parts.set(name, new TextDecoder().decode(part.value));
  }
  return parts;
}

/** Runs the command line in this process. */
export async function run(...args: readonly string[]): Promise<Run> {
  let [out, err] = ['', ''];
  const status = await runCli(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    version: '1.2.3',
  });
  return { status, out, err };
}

/** A drift table of three rows in tkr that ends with its sum: 51 goes 9 360 past its budget. */
export const driftTable: CellValue[][] = [
  ['Driftredovisning 2025, tkr'],
  [],
  ['Kod', 'Verksamhet', 'Utfall 25-08-31', 'Helårsprognos', 'Budget 2025'],
  ['10', 'Nämnd', 553, 872, 872],
  ['51', 'Äldreomsorg <LSS> & "övrigt" 😀', 170_714, 253_626, 244_266],
  ['57', '=Ekonomiskt bistånd', 4058, 6454, 6629],
  [null, 'Summa', 175_325, 260_952, 251_767],
];
