import type { Fel } from '../../../application/ports.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { inExcel } from '../host/inExcel.ts';

/** A driftredovisning of an invented nämnd, as a controller keeps one. */
const rows: readonly (readonly (string | number)[])[] = [
  ['Driftredovisning januari–augusti 2025, tkr', '', '', '', ''],
  ['', '', '', '', ''],
  ['Kod', 'Verksamhet', 'Utfall', 'Prognos', 'Budget'],
  ['10', 'Nämnd', 812, 1215, 1240],
  ['51', 'Äldreomsorg', 118460, 179300, 174850],
  ['52', 'Funktionsstöd', 64120, 96400, 95900],
  ['55', 'Missbruk, vuxna', 9870, 14950, 12800],
  ['56', 'Barn och unga', 21340, 32100, 33400],
  ['57', 'Ekonomiskt bistånd', 12480, 18700, 18500],
  ['92', 'Gemensamt', 15230, 22900, 24100],
  ['', 'Summa', 242312, 365565, 360790],
];

const amounts = ['#,##0', '#,##0', '#,##0'];

/** Puts a new sheet with an example table last in the workbook and shows it. Takes no name that is in use. */
export function addExempel(): Promise<Result<null, Fel>> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    const sheet = sheets.add(freeName(sheets.items.map(({ name }) => name)));
    // Codes are text: they keep their zeros and are never added up.
    sheet.getRange(`A1:A${rows.length}`).numberFormat = rows.map(() => ['@']);
    sheet.getRange(`A1:E${rows.length}`).values = rows.map((row) => [...row]);
    sheet.getRange(`C4:E${rows.length}`).numberFormat = rows.slice(3).map(() => amounts);
    sheet.getRange('A3:E3').format.font.bold = true;
    sheet.getRange('B:B').format.columnWidth = 140;
    sheet.activate();
    await context.sync();
    return ok(null);
  });
}

/** "Exempel", or with the first number that makes it free; Excel takes no heed of capitals in names. */
function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names = ['Exempel', ...taken.map((_, index) => `Exempel ${index + 2}`)];
  return names.find((name) => !used.has(name.toLowerCase())) ?? 'Exempel';
}
