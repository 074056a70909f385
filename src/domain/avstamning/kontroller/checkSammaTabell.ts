import { areaName } from '../../address/area.ts';
import type { Fynd } from '../../fynd/fynd.ts';
import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import { buildKontroll } from '../buildKontroll.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { aliasOfPair } from '../rader/matchRows.ts';
import { sameColumn } from '../rader/sameReport.ts';
import { sideOfRow } from '../rader/sides.ts';
import { columnOf, labelOf } from '../rader/tableRows.ts';
import type { SammaPar } from './sameTables.ts';

/** The rows that two tables of the same have in common, amount by amount. */
export const checkSammaTabell = ({ a, b, rows, rooms }: SammaPar): readonly Kontroll[] =>
  rows.flatMap(([here, there]) =>
    beloppsroller.flatMap((roll): readonly Kontroll[] => {
      const [har, dar] = [sideOfRow(a, here, roll), sideOfRow(b, there, roll)];
      const column = columnOf(a, roll);
      if (!har || !dar || !column || !sameColumn(a, b, roll)) return [];
      const by = dar.belopp - har.belopp;
      const kontroll = buildKontroll({
        slag: 'sammaTabell',
        tabell: a,
        nyckel: [here.nyckel, roll, b.kalla.bok, b.nyckel],
        rad: labelOf(here),
        kolumn: column.rubrik,
        har,
        dar,
        room: rooms[roll],
        alias: aliasOfPair([here, there]),
        explain: () => ({
          rader: [],
          kandidater: [
            toKandidat(a, here, roll, by, direct),
            toKandidat(b, there, roll, -by, direct),
          ].filter((one) => one !== null),
        }),
      });
      // Two tables that round differently say the same: nothing to look at.
      return [kontroll.utfall === 'avrundning' ? { ...kontroll, utfall: 'stammer' } : kontroll];
    }),
  );

const direct = { isDirect: true } as const;

/** That a table stands twice, where nothing in the two differs. */
export const findDubbelTabell = ({ a, b }: SammaPar): Fynd => ({
  bok: b.kalla.bok,
  blad: b.kalla.blad,
  cell: areaName(b.kalla.area),
  typ: 'dubbelTabell',
  allvar: 'upplysning',
  andraBok: a.kalla.bok,
  andraOmrade: `${a.kalla.blad}!${areaName(a.kalla.area)}`,
});
