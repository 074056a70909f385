import type { Fynd } from '../fynd/fynd.ts';
import { malplats } from './malplats.ts';
import type { AngivnaAntal, Malstatus, Malunderlag } from './malunderlag.ts';
import type { Antal, BedomtMal } from './maluppfyllelse.ts';

/** Where what a person wrote about a goal or its indicators is not what the rule gives, with the arithmetic. */
export const findMalFynd = (mal: BedomtMal, arsmattRaknas: boolean): readonly Fynd[] => [
  ...judgedOtherwise(mal),
  ...mal.angivnaAntal.flatMap((angivna) => countedOtherwise(angivna, mal.antal, mal.namn, mal.bok)),
  ...mal.indikatorer.flatMap(({ bok, namn, status, angivet }) =>
    angivet !== null &&
    !angivet.vantat &&
    contradicts(status, angivet.status) &&
    mal.angivet.every(({ cell }) => cell !== angivet.cell)
      ? [
          {
            ...malplats(bok, angivet.cell),
            typ: 'bedomningMotRegel',
            allvar: 'varning',
            namn,
            regel: status,
            angivet: angivet.status,
            text: angivet.text,
            antal: null,
          } as const,
        ]
      : [],
  ),
  ...pendingIn(mal, arsmattRaknas),
];

/** Where the totals over all goals that a person wrote are not what the indicators give. */
export const findTotalfynd = (
  { angivnaTotaler, mal }: Malunderlag,
  totalt: Antal,
): readonly Fynd[] =>
  angivnaTotaler.flatMap((angivna) => countedOtherwise(angivna, totalt, null, mal[0]?.bok ?? ''));

/**
 * Whether a judgement that a person wrote is another than the rule's. What nobody judged contradicts nothing.
 * @example contradicts('delvis', 'uppnadd') // true
 */
export const contradicts = (regel: Malstatus, angivet: Malstatus): boolean =>
  regel !== angivet && regel !== 'ejBedomd' && angivet !== 'ejBedomd';

const judgedOtherwise = ({ bok, namn, status, antal, angivet }: BedomtMal): readonly Fynd[] =>
  angivet
    .filter((one) => !one.vantat && contradicts(status, one.status))
    .map((one) => ({
      ...malplats(bok, one.cell),
      typ: 'bedomningMotRegel',
      allvar: 'varning',
      namn,
      regel: status,
      angivet: one.status,
      text: one.text,
      antal,
    }));

/** Red is not achieved or without a value: a count of it may mean either. */
function countedOtherwise(
  { totalt, uppnadda, delvis, ej, text, cell }: AngivnaAntal,
  antal: Antal,
  namn: string | null,
  bok: string,
): readonly Fynd[] {
  const total = antal.uppnadd + antal.delvis + antal.ej + antal.ejBedomd;
  const differs = (said: number | null, ...counted: readonly number[]): boolean =>
    said !== null && !counted.includes(said);
  const isOther =
    differs(totalt, total) ||
    differs(uppnadda, antal.uppnadd) ||
    differs(delvis, antal.delvis) ||
    differs(ej, antal.ej, antal.ej + antal.ejBedomd);
  if (!isOther) return [];
  const data = { typ: 'antalMotRegel', allvar: 'varning', namn, text, antal } as const;
  return [{ ...malplats(bok, cell), ...data }];
}

/** The yearly indicators of a goal that have no value in a delår, by name. */
function pendingIn(mal: BedomtMal, raknas: boolean): readonly Fynd[] {
  const pending = mal.indikatorer.filter(({ skal }) => skal.includes('arsmatt'));
  if (pending.length === 0) return [];
  return [
    {
      ...malplats(mal.bok, mal.cell),
      typ: 'arsmattUtanVarde',
      allvar: 'upplysning',
      indikatorer: pending.map(({ namn }) => namn),
      raknas,
    },
  ];
}
