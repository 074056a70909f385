import { headerNyckel } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { EgetBlad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import { KOMMENTARBREDD } from '../blad/bredd.ts';
import { format } from '../blad/cells.ts';
import { fyllIEget } from '../blad/fyllIEget.ts';
import { FLIKFARG, stilar } from '../blad/palett.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { typText } from '../text/ordText.ts';
import { numbered, sheetText } from './bladnamn.ts';
import type { Bladnamn } from './composeTabellblad.ts';
import { statusText } from './status.ts';

const header = [egnaOrd.kod, egnaOrd.namn, egnaOrd.status, egnaOrd.kommentar];

/**
 * Sheets for the tables that this run did not find, so that what a person wrote beside them is kept.
 * @param made the sheets that this run makes
 */
export function composeUtgangnaBlad(
  { blad }: Tidigare,
  made: readonly Bladnamn[],
): readonly ReportSheet[] {
  const tables = new Set(made.map(({ tabell }) => tabell));
  const taken = new Set(made.map(({ namn }) => namn.toLowerCase()));
  return [...blad.values()]
    .filter((eget) => !tables.has(eget.tabell) && isTable(eget) && hasEget(eget))
    .map((eget) => {
      const name = freeName(eget, taken);
      taken.add(name.toLowerCase());
      return compose(eget, name);
    });
}

const isTable = ({ tabell }: EgetBlad): boolean => /(?:drift|sar)redovisning$/iu.test(tabell);

const hasEget = ({ rader, ovan, nedan }: EgetBlad): boolean =>
  rader.length + ovan.length + nedan.length > 0;

/** What the sheet is called if it has to be made anew: its title, else its kind and code. */
function freeName({ tabell, titel }: EgetBlad, taken: ReadonlySet<string>): string {
  const [, kod = '', slag = ''] = /^kl(.*?)_?((?:drift|sar)redovisning)$/iu.exec(tabell) ?? [];
  const typ = slag.toLowerCase() === 'sarredovisning' ? 'sarredovisning' : 'driftredovisning';
  const said = sheetText((titel ?? '').split(' – ')[0] ?? '');
  const base = said === '' ? `${typText[typ]} ${kod.replace('_', ' ')}`.trim() : said;
  for (let n = 1; ; n += 1) {
    const name = numbered(base, n);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function compose(eget: EgetBlad, name: string): ReportSheet {
  const cells: ReportCell[][] = [
    [{ text: eget.titel ?? name }],
    [{ text: 'Tabellen fanns inte i den senaste körningen. Det som skrevs här är kvar.' }],
    [],
    [],
    header.map((text) => ({ text })),
    [null, { text: 'Inga rader' }, { text: statusText.ejBeraknad }, null],
  ];
  const utgangna = { kod: 0, namn: 1, sista: 3, kommentar: 3 };
  const platser = new Map([[headerNyckel(eget.tabell), { rad: 4, sista: 3, kommentar: 3 }]]);
  const ifylld = fyllIEget({ cells, platser, utgangna, slut: [`${egnaOrd.kalla}saknas`] }, eget);
  const columnWidths = [10, 40, 20, KOMMENTARBREDD];
  const formats = [
    format(stilar.bas, 0, 0, ifylld.cells.length, header.length),
    format(stilar.titel, 0, 0, 1, 1),
    format(stilar.rad, 1, 0, 1, 1),
    format(stilar.rubrik, 4, 0, 1, header.length),
    format(stilar.egen, 5, 3, 1, 1),
    ...ifylld.formats,
  ];
  return {
    name,
    tables: [{ name: eget.tabell, area: { top: 4, left: 0, rows: 2, columns: header.length } }],
    tabColor: FLIKFARG,
    columnWidths,
    cells: ifylld.cells,
    formats,
    conditionalFormats: [],
    validations: [],
    egna: ifylld.egna,
    frozen: { rows: 5, columns: 2 },
    print: { landscape: true, titleRows: [4, 4], footer: name },
  };
}
