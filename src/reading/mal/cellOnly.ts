/** A cell without its sheet, as findings have it. @example cellOnly('Mål!C7') // "C7" */
export const cellOnly = (cell: string): string => cell.slice(cell.lastIndexOf('!') + 1);
