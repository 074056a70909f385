import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { widthOf } from '../blad/bredd.ts';
import type { ReportCell } from '../rapport.ts';
import { grouped } from '../tabellblad/bredder.ts';
import { lagesrubriker } from './ledgerCells.ts';

/** As narrow as the longest word of the header allows, in characters: the figures stand on one A4 page. */
const rubrikbredd: Readonly<Record<string, number>> = {
  [egnaOrd.utfallManad]: 9,
  [egnaOrd.utfall]: 9,
  [egnaOrd.ackBudget]: 9,
  // Half of it is the bars' of the deficits, the figures stand in the other half.
  [egnaOrd.avvikelseAck]: 14,
  [egnaOrd.andelAck]: 10,
  [egnaOrd.budget]: 9,
  [egnaOrd.forbrukat]: 10,
  [egnaOrd.motRiktpunkt]: 11,
  [egnaOrd.motProfil]: 9,
  [egnaOrd.prognos]: 9,
  [egnaOrd.foregaende]: 11,
  [egnaOrd.forandring]: 10,
  [egnaOrd.avvikelse]: 9,
};

/** What a figure of another kind than an amount needs: "−100,0 %" fits in every column that holds shares. */
const andelar: ReadonlySet<string> = new Set([
  egnaOrd.andelAck,
  egnaOrd.forbrukat,
  egnaOrd.motRiktpunkt,
  egnaOrd.motProfil,
]);

/** Room for the postings, in characters; longer lines wrap. */
const POSTBREDD = 50;

/** Room for a comment of three lines, as many as the rows that ask for one have. */
const KOMMENTARBREDD = 46;

/** The longest status of a row with a budget stands on one line. */
const STATUSBREDD = 25;

/**
 * Column widths of a kostnadsläge, in characters.
 * @param rows the table with its header first
 */
export const planLagesbredder = (
  rows: readonly (readonly ReportCell[])[],
  { decimaler }: Regler,
): readonly number[] =>
  lagesrubriker.map((rubrik, index) => {
    const cells = rows.slice(1).map((row) => row[index]);
    switch (rubrik) {
      case egnaOrd.kod:
        return widthOf(cells, [7, 14]);
      case egnaOrd.namn:
        return widthOf(cells, [20, 28]);
      case egnaOrd.status:
        return STATUSBREDD;
      case egnaOrd.storstaPoster:
        return POSTBREDD;
      case egnaOrd.kommentar:
        return KOMMENTARBREDD;
      default: {
        const narrowest = rubrikbredd[rubrik] ?? 9;
        if (andelar.has(rubrik)) return narrowest;
        return widthOf(cells, [narrowest, 24], (value) => grouped(value, decimaler));
      }
    }
  });
