import { textAt } from '../cells/gridCells.ts';
import { codeText } from './codeRegister.ts';
import { codeWidth } from './codeWidth.ts';
import { afterKod } from './codeListRows.ts';
import type { CodeList, LedgerTable } from './ledgerTable.ts';
import type { AnsvarOf } from './namedAnsvar.ts';
import { readHeaderRow } from './readHeaderRow.ts';

/**
 * Finds the codes of names of ansvar in the ledger: in a column of names beside the codes, after the code
 * in the same cell, or instead of it. A name of two codes is nobody's. undefined: no list asks for names,
 * or no table has an ansvar.
 * @example rows "7110 | Norr" under "Ansvar | Ansvarsnamn" give ansvarOf('Norr') // "7110"
 */
export function findAnsvarNames(
  tables: readonly LedgerTable[],
  lists: readonly CodeList[],
): AnsvarOf | undefined {
  const withAnsvar = tables.filter(({ keys }) => keys.ansvar !== null);
  if (withAnsvar.length === 0 || lists.every(({ utanKoder }) => utanKoder !== true))
    return undefined;
  const codes = new Map<string, Set<string>>();
  for (const table of withAnsvar) collect(table, codes);
  return (namn) => {
    const [only, ...more] = codes.get(namn.toLowerCase()) ?? [];
    return only === undefined || more.length > 0 ? null : only;
  };
}

function collect(
  { grid, header, from, to, keys }: LedgerTable,
  codes: Map<string, Set<string>>,
): void {
  const { ansvar } = keys;
  if (ansvar === null) return;
  const beside = readHeaderRow(grid, header).find(
    ({ index, role, text }) =>
      index !== ansvar && (role === 'enhet' || (role === 'text' && saysAnsvar.test(text))),
  )?.index;
  const width = codeWidth(grid, ansvar, from, to);
  for (let row = from; row < to; row++) {
    const value = grid.cells[row - grid.top]?.[ansvar - grid.left] ?? null;
    const kod = codeText(value, width);
    const names = [
      afterKod(textAt(grid, row, ansvar), kod) || kod,
      beside === undefined ? '' : textAt(grid, row, beside),
    ];
    for (const name of names) {
      const known = codes.get(name.toLowerCase());
      if (known) known.add(kod);
      else if (name !== '' && kod !== '') codes.set(name.toLowerCase(), new Set([kod]));
    }
  }
}

const saysAnsvar = /^(?:ansv|org|enhet|kst|kostn|k-?ställe)/i;
