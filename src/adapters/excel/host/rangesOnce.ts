/** Gives a range of a sheet by its address. */
export type RangeIn = (sheet: Excel.Worksheet, address: string) => Excel.Range;

/**
 * Ranges for one request: each address is named to Excel once, however often it is used. Not to be
 * kept past the request, since the ranges are not.
 */
function rangesOnce(): RangeIn {
  const known = new Map<Excel.Worksheet, Map<string, Excel.Range>>();
  return (sheet, address) => {
    const ofSheet = known.get(sheet) ?? new Map<string, Excel.Range>();
    known.set(sheet, ofSheet);
    const range = ofSheet.get(address) ?? sheet.getRange(address).untrack();
    ofSheet.set(address, range);
    return range;
  };
}

/** What a part of a write is put into: the workbook, and the ranges of one request. */
export interface Target {
  readonly workbook: Excel.Workbook;
  readonly rangeIn: RangeIn;
}

/** A target for one request. */
export const targetIn = (workbook: Excel.Workbook): Target => ({
  workbook,
  rangeIn: rangesOnce(),
});
