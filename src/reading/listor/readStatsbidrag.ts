import type { Enhet } from '../../domain/amount/enhet.ts';
import { negate, type Ore } from '../../domain/amount/ore.ts';
import type { Listvarde } from '../../domain/listor/listrad.ts';
import type { Bidragsrad } from '../../domain/listor/statsbidrag.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';
import { listbelopp, listord, listtext, nameAt, placeOf, saknad } from './listceller.ts';
import { readBeslut, readJaNej } from './ord/readBeslut.ts';
import { kolumnOf, readListrader, type ListBodyRow } from './tabeller/listrader.ts';
import type { Listkolumn, LastLista } from './tabeller/settleListkolumner.ts';

/** The statsbidrag of a list, in its order; a bidrag with both a decided and an expected amount is two. */
export function readStatsbidrag(tabell: LastLista, enhet: Enhet): readonly Bidragsrad[] {
  const rader = readListrader(tabell)
    .filter(({ slag, row }) => slag === 'rad' && nameAt(tabell, row, 'bidrag') !== '')
    .flatMap((rad) => readBidrag(tabell, rad, enhet));
  return incomePlus(rader);
}

/** The verksamhet that heads a row: a heading that speaks of no bidrag. */
const verksamhetOver = ({ rubrik }: ListBodyRow): string | null =>
  rubrik !== null && namesVerksamhet(rubrik) ? rubrik.replace(/\s*:$/u, '') : null;

/** "Beslutade bidrag" and "Riktade stöd" are no verksamheter. */
const namesVerksamhet = (rubrik: string): boolean =>
  !/bidrag|(?<!\p{L})stöd(?!\p{L})/iu.test(rubrik) && readBeslut(rubrik, '') === null;

/** Beside a column of what is sought, what was granted is decided; where nothing was yet, what is sought is expected. */
function soughtOrGranted(
  tabell: LastLista,
  row: number,
  granted: Pick<Bidragsrad, 'belopp' | 'beslut'>,
  enhet: Enhet,
): Pick<Bidragsrad, 'belopp' | 'beslut'> {
  const sought = listbelopp(tabell, row, kolumnOf(tabell, 'sokt'), enhet);
  const { belopp, beslut } = granted;
  if (sought.cell === null || belopp.cell === null) return granted;
  const isBlank = belopp.skal === 'tom' || belopp.skal === 'ejRedovisat';
  if (belopp.varde === null && !isBlank) return granted;
  const told = belopp.varde === null ? sought : belopp;
  const varde = belopp.varde === null ? ('vantat' as const) : ('beslutat' as const);
  const isSaid = beslut.varde !== null || beslut.skal === 'ejTolkat' || beslut.skal === 'felvarde';
  if (isSaid || told.varde === null) return { beslut, belopp: told };
  return { beslut: { ...told, varde, skal: null }, belopp: told };
}

function readBidrag(tabell: LastLista, rad: ListBodyRow, enhet: Enhet): readonly Bidragsrad[] {
  const { row, rubrik } = rad;
  const amount = (roll: 'belopp' | 'forbrukat' | 'aterstar'): Listvarde<Ore> =>
    listbelopp(tabell, row, kolumnOf(tabell, roll), enhet);
  const namn = nameAt(tabell, row, 'bidrag');
  const bidrag = {
    nyckel: normalName(namn),
    ...placeOf(tabell, row, kolumnOf(tabell, 'bidrag')?.index ?? tabell.first),
    namn,
    ...soughtOrGranted(
      tabell,
      row,
      { beslut: decisionOf(tabell, row, rubrik), belopp: amount('belopp') },
      enhet,
    ),
    verksamhet:
      listtext(tabell, row, 'verksamhet') ?? listtext(tabell, row, 'omrade') ?? verksamhetOver(rad),
    forbrukat: amount('forbrukat'),
    trycktAterstar: amount('aterstar'),
    ingarIPrognosen: listord(tabell, row, kolumnOf(tabell, 'ingarIPrognosen'), readJaNej),
    kommentar: listtext(tabell, row, 'kommentar'),
  };
  const [decided, expected] = (['beslutat', 'vantat'] as const).map((roll) =>
    listbelopp(tabell, row, kolumnOf(tabell, roll), enhet),
  );
  if (decided === undefined || expected === undefined) return [bidrag];
  if (decided.cell === null || expected.cell === null) return [bidrag];
  const split = [
    { ...bidrag, belopp: decided, beslut: { ...decided, varde: 'beslutat' as const, skal: null } },
    { ...bidrag, belopp: expected, beslut: { ...expected, varde: 'vantat' as const, skal: null } },
  ].filter(({ belopp }) => belopp.varde !== null && belopp.varde !== 0);
  // What is used and left is of the bidrag as a whole: it is told once.
  return split.length === 0
    ? [{ ...bidrag, belopp: decided }]
    : split.map((one, at) =>
        at === 0 ? one : { ...one, forbrukat: saknad, trycktAterstar: saknad },
      );
}

/** A column of its own, else the heading above the row, else the list's title. */
function decisionOf(tabell: LastLista, row: number, rubrik: string | null): Bidragsrad['beslut'] {
  const kolumn: Listkolumn | undefined = kolumnOf(tabell, 'status');
  const own = listord(tabell, row, kolumn, (text) => readBeslut(text, kolumn?.text ?? ''));
  if (own.varde !== null || own.skal === 'ejTolkat' || own.skal === 'felvarde') return own;
  const above = [rubrik ?? '', ...tabell.lines.toReversed()].find(
    (text) => text !== '' && readBeslut(text, '') !== null,
  );
  if (kolumn !== undefined) return own;
  const header = kolumnOf(tabell, 'sokt') ? undefined : kolumnOf(tabell, 'belopp')?.text;
  const said = above ?? header ?? '';
  const varde = above === undefined && !grantedHeader.test(said) ? null : readBeslut(said, '');
  return varde === null ? own : { varde, text: said, cell: null, skal: null };
}

/** A column of amounts that says itself that they are granted. */
const grantedHeader = /^(?:beslut|bevilj|erhåll|tilldela)/iu;

/** Money that comes in is plus: a list that prints all of a column with minus is turned. */
function incomePlus(rader: readonly Bidragsrad[]): readonly Bidragsrad[] {
  const isMinus = (falt: 'belopp' | 'forbrukat' | 'trycktAterstar'): boolean => {
    const filled = rader.flatMap((rad) => rad[falt].varde ?? []).filter((value) => value !== 0);
    return filled.length > 0 && filled.every((value) => value < 0);
  };
  const turn = (value: Listvarde<Ore>, turned: boolean): Listvarde<Ore> =>
    turned && value.varde !== null ? { ...value, varde: negate(value.varde) } : value;
  const income = isMinus('belopp');
  const used = isMinus('forbrukat');
  const left = income && isMinus('trycktAterstar');
  return rader.map((rad) => ({
    ...rad,
    belopp: turn(rad.belopp, income),
    forbrukat: turn(rad.forbrukat, used),
    trycktAterstar: turn(rad.trycktAterstar, left),
  }));
}
