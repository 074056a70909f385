/** The least of Excel that the product works with. */
const LEAST_EXCEL_API = '1.14';

/** Where the page finds itself: in Excel, in an Excel that lacks too much, or outside Excel. */
export type Surroundings = 'excel' | 'tooOld' | 'noExcel';

/**
 * Waits until Office has started and says where the page is.
 * @example if ((await startOffice()) === 'excel') showPane();
 */
export async function startOffice(): Promise<Surroundings> {
  // office.js may be out of reach: a closed network, or a page opened by hand.
  if (typeof Office === 'undefined') return 'noExcel';
  const { host } = await Office.onReady();
  // In a plain browser the host is null, whatever the types say.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return 'noExcel';
  const isNewEnough = Office.context.requirements.isSetSupported('ExcelApi', LEAST_EXCEL_API);
  return isNewEnough ? 'excel' : 'tooOld';
}
