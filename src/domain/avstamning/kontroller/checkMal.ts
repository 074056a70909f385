import type { BedomtMal } from '../../mal/maluppfyllelse.ts';
import type { Kontroll } from '../kontroll.ts';

/**
 * Goals as a person judged them against what the rule gives; judgements of the year's end are not compared.
 * `har` says the judgement as printed, `dar` the status that the rule gives.
 */
export const checkMal = (mal: readonly BedomtMal[]): readonly Kontroll[] =>
  mal.flatMap((one) =>
    one.angivet
      .filter(({ vantat }) => !vantat)
      .map((angivet): Kontroll => {
        const isJudged = one.status !== 'ejBedomd' && angivet.status !== 'ejBedomd';
        return {
          nyckel: ['mal', one.bok, one.namn, angivet.cell].join('|'),
          slag: 'mal',
          tabell: one.namn,
          rad: one.namn,
          kolumn: '',
          har: { belopp: null, bok: one.bok, cell: angivet.cell, text: angivet.text },
          dar: { belopp: null, bok: one.bok, cell: one.cell, text: one.status },
          differens: null,
          utfall: !isJudged ? 'ejJamford' : one.status === angivet.status ? 'stammer' : 'fel',
          forklaring: null,
          ejJamford: isJudged ? null : 'ofullstandigaRader',
          alias: null,
        };
      }),
  );
