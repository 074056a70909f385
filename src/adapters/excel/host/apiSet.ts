/**
 * Whether this Excel has a requirement set, asked before anything newer than ExcelApi 1.14 is used.
 * @example hasExcelApi('1.20')
 */
export function hasExcelApi(version: string): boolean {
  // The script may run where the Office object is not loaded; then only the least is counted on.
  return (
    typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', version)
  );
}
