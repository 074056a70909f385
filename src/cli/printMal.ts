import { ore } from '../domain/amount/ore.ts';
import type { BedomtMal, Nyckeltal } from '../domain/mal/maluppfyllelse.ts';
import type { Uppfoljning } from '../domain/uppfoljning/uppfoljning.ts';
import { indikatorstatusText, malstatusText } from '../report/text/malText.ts';
import { malvardeText, matvardeText } from '../report/text/matvardeText.ts';
import { andelText, beloppText } from '../report/text/number.ts';
import { alignColumns, plainText } from './columns.ts';
import { text } from './text.sv.ts';

const WIDTH = 60;

/** Every goal with its status and its indicators, how many are achieved in all, and the nyckeltal, as lines. */
export function printMal({ mal, regler }: Uppfoljning): readonly string[] {
  const total = mal.mal.flatMap(({ indikatorer }) => indikatorer).length;
  const goals = mal.mal.map((one) => printGoal(one, malstatusText(one.status, regler.malskala)));
  const heading = [text.mal.rubrik, text.mal.avAlla(mal.totalt.uppnadd, total)].join('\n');
  return [...(goals.length === 0 ? [] : [heading, ...goals]), ...printNyckeltal(mal.nyckeltal)];
}

function printGoal(mal: BedomtMal, status: string): string {
  const { uppnadd, delvis, ej, ejBedomd } = mal.antal;
  const counted = text.mal.avAntal(uppnadd, uppnadd + delvis + ej + ejBedomd);
  const rows = mal.indikatorer.map((indikator) => [
    `  ${indikatorstatusText(indikator.status)}`,
    shorten(indikator.namn),
    matvardeText(indikator.bedomtUtfall),
    malvardeText(indikator.mal.varde),
  ]);
  const header = ['', ...text.mal.kolumner];
  const table =
    rows.length === 0 ? [] : alignColumns([header, ...rows], ['left', 'left', 'right', 'right']);
  return [plainText(mal.namn), `${status} · ${counted}`, ...table].join('\n');
}

function printNyckeltal(nyckeltal: readonly Nyckeltal[]): readonly string[] {
  if (nyckeltal.length === 0) return [];
  const rows = nyckeltal.map(({ namn, varde, enhet, taljare, namnare }) => [
    shorten(namn),
    enhet === '%' ? andelText(varde) : `${beloppText(ore(varde), 'kr', 0)} kr`,
    plainText(`${taljare.cell} / ${namnare.cell}`),
  ]);
  return [[text.mal.nyckeltal, ...alignColumns(rows, ['left', 'right', 'left'])].join('\n')];
}

/** A text on one line that leaves room for the columns beside it. */
function shorten(long: string): string {
  const line = plainText(long).replace(/\s+/gu, ' ').trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
