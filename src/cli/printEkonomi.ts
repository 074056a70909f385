import type { Ore } from '../domain/amount/ore.ts';
import type { Enhet } from '../domain/amount/enhet.ts';
import { sumLage } from '../domain/kostnadslage/sumLage.ts';
import type { Uppfoljning } from '../domain/uppfoljning/uppfoljning.ts';
import { composePrognoser } from '../report/json/composeEkonomi.ts';
import { beloppText, periodText, STRECK } from '../report/text/number.ts';
import { alignColumns, displayWidth, plainText, type Alignment } from './columns.ts';
import { text } from './text.sv.ts';

/** The ledger's two tables as lines: the year's forecast by grupp, and where each ansvar stands; none without one. */
export function printEkonomi(uppfoljning: Uppfoljning): readonly string[] {
  if (uppfoljning.kostnadslage.rader.length === 0) return [];
  const { regler, enhet } = uppfoljning;
  const decimals = Math.max(regler.decimaler, enhet === 'mnkr' ? 1 : 0);
  const show = (amount: number | null): string =>
    amount === null ? STRECK : beloppText(amount as Ore, enhet, decimals);
  return [printPrognoser(uppfoljning, show).join('\n'), printAnsvar(uppfoljning, show).join('\n')];
}

type Show = (amount: number | null) => string;

function printPrognoser(uppfoljning: Uppfoljning, show: Show): readonly string[] {
  const { helarsprognos } = text;
  const prognoser = composePrognoser(uppfoljning);
  const grupper = prognoser.filter(({ kod }) => kod !== null);
  const whole = prognoser.find(({ kod }) => kod === null);
  const rows = grupper.map((prognos) => [
    prognos.kod ?? '',
    plainText(prognos.namn ?? ''),
    ...[prognos.utfall, prognos.budget, prognos.forslag].map(show),
    prognos.lag === null ? STRECK : `${show(prognos.lag)} – ${show(prognos.hog)}`,
  ]);
  const sum = [
    ...['', text.summa, show(whole?.utfall ?? null), show(whole?.budget ?? null)],
    ...[show(sumOf(grupper.map(({ forslag }) => forslag))), ''],
  ];
  const header = [text.kod, text.namn, ...helarsprognos.kolumner];
  return [
    ...frame(headingOf(helarsprognos.rubrik, uppfoljning), [header, ...rows, sum]),
    // The median of the whole is seldom the sum of the medians.
    ...(whole?.forslag == null
      ? []
      : [helarsprognos.helheten(show(whole.forslag), show(whole.lag), show(whole.hog))]),
  ];
}

/** A part is not the whole: null where one is missing. */
const sumOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  );

function printAnsvar(uppfoljning: Uppfoljning, show: Show): readonly string[] {
  const { kostnadslage, ekonomi } = uppfoljning;
  const names = new Map(ekonomi.ansvar.map(({ kod, enhet }) => [kod, enhet]));
  const koder = [...new Set(kostnadslage.rader.map(({ ansvar }) => ansvar))];
  const row = (kod: string, namn: string, rader: typeof kostnadslage.rader): string[] => {
    const { utfallAck, budgetAck, avvikelseAck, budgetHelar } = sumLage(rader);
    return [kod, namn, ...[utfallAck, budgetAck, avvikelseAck, budgetHelar].map(show)];
  };
  const rows = koder
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((kod) =>
      row(
        kod,
        plainText(names.get(kod) ?? ''),
        kostnadslage.rader.filter(({ ansvar }) => ansvar === kod),
      ),
    );
  const header = [text.perAnsvar.kod, text.namn, ...text.perAnsvar.kolumner];
  return frame(headingOf(text.perAnsvar.rubrik, uppfoljning), [
    header,
    ...rows,
    row('', text.summa, kostnadslage.rader),
  ]);
}

function headingOf(title: string, { enhet, ekonomi }: Uppfoljning): readonly string[] {
  const unit: Enhet = enhet;
  return [title, [unit, ...(ekonomi.period ? [periodText(ekonomi.period)] : [])].join(' · '), ''];
}

/** Two columns of words and the rest of figures; the first row is the header, the last the sum. */
function frame(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const alignments: Alignment[] = (rows[0] ?? []).map((_, at) => (at < 2 ? 'left' : 'right'));
  const [header = '', ...body] = alignColumns(rows, alignments);
  const line = '─'.repeat(Math.max(...[header, ...body].map(displayWidth)));
  return [...heading, header, line, ...body.slice(0, -1), line, body.at(-1) ?? ''];
}
