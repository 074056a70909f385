import {
  headerNyckel,
  isBelopptabell,
  isInvesteringstabell,
  isLagesTabell,
  isPrognosTabell,
} from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import {
  investeringsfalt,
  namnrubrikOf,
  prognosfalt,
  type Egetfalt,
} from '../../domain/tidigare/egnaRubriker.ts';
import type { EgetBlad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import { KOMMENTARBREDD } from '../blad/bredd.ts';
import { format } from '../blad/cells.ts';
import { fyllIEget } from '../blad/fyllIEget.ts';
import { FLIKFARG, stilar } from '../blad/palett.ts';
import { hasEget } from '../blad/tomtBlad.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { kindText, numbered, sheetText } from './bladnamn.ts';
import type { Bladnamn } from './composeTabellblad.ts';
import { statusText } from './status.ts';

const LAGE = 'Kostnadsläge';

/** The columns of such a sheet: those where a person writes, and what a row is known by. */
function headerOf({ tabell, rader }: EgetBlad): readonly string[] {
  const falt = faltOf(tabell).map(({ rubrik }) => rubrik);
  const kod = rader.some((rad) => rad.kod !== null) ? [egnaOrd.kod] : [];
  return [...kod, namnrubrikOf(tabell), ...falt, egnaOrd.status, egnaOrd.kommentar];
}

function faltOf(table: string): readonly Egetfalt[] {
  if (isPrognosTabell(table)) return prognosfalt;
  return isInvesteringstabell(table) ? investeringsfalt : [];
}

const WIDTHS: Readonly<Record<string, number>> = {
  [egnaOrd.kod]: 10,
  [egnaOrd.namn]: 40,
  [egnaOrd.projekt]: 40,
  [egnaOrd.post]: 40,
  [egnaOrd.orsak]: 30,
  [egnaOrd.kommentar]: KOMMENTARBREDD,
};

/**
 * Sheets for the tables that this run did not find, so that what a person wrote beside them is kept.
 * @param made the sheets that this run makes
 */
export function composeUtgangnaBlad(
  { blad }: Tidigare,
  made: readonly Pick<Bladnamn, 'namn' | 'tabell'>[],
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

const isTable = ({ tabell }: EgetBlad): boolean =>
  isBelopptabell(tabell) || isPrognosTabell(tabell) || isLagesTabell(tabell);

const named =
  /^kl(.*?)_?(driftredovisning|sarredovisning|resultatrakning|verksamhetsanalys|investeringar)$/iu;

/** What the sheet is called if it has to be made anew: that of an ansvar as before, else its title, else its kind and code. */
function freeName({ tabell, titel }: EgetBlad, taken: ReadonlySet<string>): string {
  const [, kod = '', slag = ''] = named.exec(tabell) ?? [];
  const said = sheetText((titel ?? '').split(' – ')[0] ?? '');
  const kind = isPrognosTabell(tabell) ? egnaOrd.prognosblad : isLagesTabell(tabell) ? LAGE : null;
  const isUnit = isLagesTabell(tabell) && said.startsWith(`${LAGE} `);
  const shown = isUnit ? sheetText(`KL ${(titel ?? '').slice(LAGE.length + 1)}`) : said;
  const base = shown === '' ? (kind ?? `${kindText(slag)} ${kod.replace('_', ' ')}`.trim()) : shown;
  for (let n = 1; ; n += 1) {
    const name = numbered(base, n);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Says where the table was, so that it is known again when it comes back. */
function sourceLine({ tabell, kallor }: EgetBlad): string {
  const isLedger = isPrognosTabell(tabell) || isLagesTabell(tabell);
  if (isLedger || kallor.length === 0) return `${egnaOrd.kalla}saknas`;
  const former = kallor.map(({ bok, blad, cell }) => `${blad}!${cell} i ${bok}`).join('; ');
  return egnaOrd.kalla + egnaOrd.forr + former;
}

function compose(eget: EgetBlad, name: string): ReportSheet {
  const header = headerOf(eget);
  const cells: ReportCell[][] = [
    [{ text: eget.titel ?? name }],
    [{ text: 'Tabellen fanns inte i den senaste körningen. Det som skrevs här är kvar.' }],
    [],
    [],
    header.map((text) => ({ text })),
    header.map((rubrik) => {
      if (rubrik === namnrubrikOf(eget.tabell)) return { text: 'Inga rader' };
      return rubrik === egnaOrd.status ? { text: statusText.ejBeraknad } : null;
    }),
  ];
  const sista = header.length - 1;
  const falt = Object.fromEntries(
    faltOf(eget.tabell).map(({ rubrik }) => [rubrik, header.indexOf(rubrik)] as const),
  );
  const namn = header.indexOf(namnrubrikOf(eget.tabell));
  const utgangna = { kod: namn > 0 ? 0 : null, namn, sista, kommentar: sista, falt };
  const platser = new Map([[headerNyckel(eget.tabell), { rad: 4, sista, kommentar: sista }]]);
  const ifylld = fyllIEget({ cells, platser, utgangna, slut: [sourceLine(eget)] }, eget);
  const columnWidths = header.map((rubrik) => WIDTHS[rubrik] ?? 20);
  const formats = [
    format(stilar.bas, 0, 0, ifylld.cells.length, header.length),
    format(stilar.titel, 0, 0, 1, 1),
    format(stilar.rad, 1, 0, 1, 1),
    format(stilar.rubrik, 4, 0, 1, header.length),
    format(stilar.egen, 5, sista, 1, 1),
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
    frozen: { rows: 5, columns: namn + 1 },
    print: { landscape: true, titleRows: [4, 4], footer: name },
  };
}
