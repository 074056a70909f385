import { isOpen } from '../domain/avstamning/granskade.ts';
import type { Kontroll } from '../domain/avstamning/kontroll.ts';
import type { Uppfoljning } from '../domain/uppfoljning/uppfoljning.ts';
import {
  forklara,
  granskatUtfallText,
  kontrollnamn,
  kontrollutfallText,
  rakningText,
} from '../report/text/kontrollText.ts';
import { exaktText } from '../report/text/number.ts';
import { plainText } from './columns.ts';
import { text } from './text.sv.ts';

/** How much of what was compared ties, and what doesn't, worst first, as lines; none where nothing was compared. */
export function printAvstamning(uppfoljning: Uppfoljning): readonly string[] {
  const { kontroller } = uppfoljning;
  if (kontroller.length === 0) return [];
  const size = ({ differens }: Kontroll): number => Math.abs(differens ?? 0);
  const open = kontroller
    .filter(isOpen)
    .toSorted(
      (a, b) => Number(b.utfall === 'fel') - Number(a.utfall === 'fel') || size(b) - size(a),
    );
  return [
    [
      text.avstamning.rubrik,
      rakningText(uppfoljning),
      ...open.flatMap((one) => printKontroll(one, uppfoljning)),
    ].join('\n'),
  ];
}

function printKontroll(kontroll: Kontroll, { granskade }: Uppfoljning): readonly string[] {
  const { utfall, dar, differens, nyckel } = kontroll;
  const orsak = granskade.get(nyckel);
  const isFault = utfall === 'fel' || utfall === 'avrundning';
  const outcome =
    orsak !== undefined && isFault ? granskatUtfallText[utfall] : kontrollutfallText[utfall];
  const sides = `${sideText(kontroll, 'har', '')} · ${sideText(kontroll, 'dar', dar.belopp === null || dar.text === kontroll.rad ? '' : dar.text)}`;
  const by =
    differens === null
      ? []
      : [`${text.avstamning.differens} ${exaktText(differens, undefined, kontroll.enhet)}`];
  const why = [forklara(kontroll), orsak ?? ''].filter((one) => one !== '');
  return [
    `${outcome}  ${kontrollnamn(kontroll)}`,
    `  ${[sides, ...by].join(' · ')}`,
    ...why.map((line) => `  ${line}`),
  ].map(plainText);
}

/** A figure with its cell and, of the other side, what it is. @example 'summan av 7 rader, Verksamhetsanalys!C4: 61 479 tkr' */
function sideText(kontroll: Kontroll, sida: 'har' | 'dar', what: string): string {
  const { belopp, cell, text: words } = kontroll[sida];
  const beside = kontroll[sida === 'har' ? 'dar' : 'har'].belopp ?? undefined;
  const place = [what, cell].filter((part) => part !== '').join(', ');
  return `${place}: ${belopp === null ? words : exaktText(belopp, beside, kontroll.enhet)}`;
}
