import { toTableSign, type Tecken } from '../domain/avvikelse/tecken.ts';
import type { Month } from '../domain/period/month.ts';
import type { Regler } from '../domain/regler/regler.ts';
import type { Rad } from '../domain/underlag/tabell.ts';
import type { Avvikelser, BeraknadTabell } from '../domain/uppfoljning/uppfoljning.ts';
import { andelText, beloppText, STRECK } from '../report/text/number.ts';
import { alignColumns, displayWidth, plainText } from './columns.ts';
import { headingOf } from './headingOf.ts';
import { text } from './text.sv.ts';
import { viewOf, type View } from './viewOf.ts';

type Amounts = Avvikelser & { readonly belopp: Rad['belopp'] };

/** A computed table as lines: what it is and where from, its rows, and the sum computed from them. */
export function printTabell(
  tabell: BeraknadTabell,
  regler: Regler,
  period: Month | null,
): string[] {
  const view = viewOf(tabell, regler);
  const rows = [
    headerOf(view),
    ...tabell.rader.filter(({ roll }) => roll !== 'summa').map((rad) => rowOf(rad, view)),
    cellsOf('', text.summa, tabell.summa, view),
  ];
  const left = view.hasCodes ? (['left', 'left'] as const) : (['left'] as const);
  const figures = Array.from(
    { length: view.roles.length + (view.hasBoth ? 3 : 2) },
    () => 'right' as const,
  );
  const [header = '', ...body] = alignColumns(rows, [...left, ...figures]);
  const line = '─'.repeat(Math.max(...[header, ...body].map(displayWidth)));
  return [
    ...headingOf(tabell, view, period),
    '',
    header,
    line,
    ...body.slice(0, -1),
    line,
    body.at(-1) ?? '',
  ];
}

function headerOf(view: View): string[] {
  const names = [text.namn, ...view.roles.map((roll) => text.kolumn[roll])];
  const ack = view.hasBoth ? [text.avvikelseAck] : [];
  return [...(view.hasCodes ? [text.kod] : []), ...names, ...ack, text.avvikelse, text.procent];
}

function rowOf(rad: Rad & Amounts, view: View): string[] {
  const indent = rad.roll === 'varav' ? '  ' : '';
  const post = rad.post === null ? '' : `, ${text.post[rad.post]}`;
  return cellsOf(rad.kod ?? '', indent + plainText(rad.namn).trim() + post, rad, view);
}

function cellsOf(kod: string, namn: string, amounts: Amounts, view: View): string[] {
  const show = (amount: Rad['belopp']['utfall'], tecken: Tecken): string =>
    amount === null || amount === undefined
      ? STRECK
      : beloppText(toTableSign(amount, tecken), view.enhet, view.decimals);
  return [
    ...(view.hasCodes ? [plainText(kod)] : []),
    namn,
    ...view.roles.map((roll) => show(amounts.belopp[roll], view.tecken)),
    // An avvikelse is plus when better, whatever the table's sign.
    ...(view.hasBoth ? [show(amounts.avvikelseAck, 'nettokostnad')] : []),
    show(amounts.avvikelse, 'nettokostnad'),
    amounts.andel === null ? STRECK : andelText(amounts.andel),
  ];
}
