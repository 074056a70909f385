/**
 * A cell of a sheet in A1 notation, the sheet's name in quotes where Excel needs it.
 * @example cellOf('Särredovisning 51', 'A1') // "'Särredovisning 51'!A1"
 */
export function cellOf(sheet: string, cell: string): string {
  if (cell.includes('!')) return cell;
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
