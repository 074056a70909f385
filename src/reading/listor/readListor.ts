import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Listrad, Listtabell } from '../../domain/listor/listrad.ts';
import type { Listunderlag } from '../../domain/listor/listunderlag.ts';
import type { Month } from '../../domain/period/month.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Grid } from '../grid.ts';
import { checkListsummor } from './checkListsummor.ts';
import { findListcellfynd, findListenhetsfynd } from './findListcellfynd.ts';
import { findRiskskalfynd } from './findRiskskalfynd.ts';
import { findNamnlosaRader } from './findNamnlosaRader.ts';
import { findListor } from './findListor.ts';
import { numberNycklar } from './numberNycklar.ts';
import { readAtgarder } from './readAtgarder.ts';
import { readOverforingar } from './readOverforingar.ts';
import { readResursgrupper } from './readResursgrupper.ts';
import { readResursparametrar } from './readResursparametrar.ts';
import { readRisker } from './readRisker.ts';
import { readStatsbidrag } from './readStatsbidrag.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';
import { toListtabell } from './toListtabell.ts';

/** What the caller and the sheet "Regler" say before the workbook itself is asked. */
export interface Listval {
  /** Those of a list's `typ`, `enhet`, `period` and `kolumn` count here, by its first cell. */
  readonly rattelser: readonly Rattelse[];
  /** The last closed month, when the caller gives it. */
  readonly period: Month | null;
}

/**
 * The lists of the workbooks: statsbidrag, resursfördelning, internkontroll, handlingsplan, and what is
 * written of projects' överföring, with every doubt as a finding. Several workbooks count as one.
 */
export function readListor(grids: readonly Grid[], val: Listval): Listunderlag {
  const lasta = grids
    .flatMap((grid) => findListor(grid, val.rattelser))
    .map((tabell) => ({ tabell, om: toListtabell(tabell, val, grids) }));
  const all = <T extends Listrad>(
    slag: Listtabell['slag'],
    read: (tabell: LastLista, enhet: Enhet) => readonly T[],
    nameOf: (rad: T) => string,
  ): { readonly rader: readonly T[]; readonly fynd: readonly Fynd[] } => {
    const own = lasta
      .filter(({ tabell }) => tabell.slag === slag)
      .map(({ tabell, om }) => ({ tabell, rader: read(tabell, om.enhet?.varde ?? 'kr') }));
    return {
      rader: numberNycklar(own.flatMap(({ rader }) => rader)),
      fynd: own.flatMap(({ tabell, rader }) => findListcellfynd(tabell, rader, nameOf)),
    };
  };
  const bidrag = all('statsbidrag', readStatsbidrag, ({ namn }) => namn);
  const grupper = all('resursfordelning', readResursgrupper, ({ namn }) => namn);
  const risker = all('internkontroll', readRisker, ({ risk }) => risk);
  const atgarder = all('handlingsplan', readAtgarder, ({ atgard }) => atgard);
  return {
    tabeller: lasta.map(({ om }) => om),
    statsbidrag: bidrag.rader,
    resursgrupper: grupper.rader,
    resursparametrar: lasta
      .filter(({ tabell }) => tabell.slag === 'resursfordelning')
      .flatMap(({ tabell }) => readResursparametrar(tabell)),
    risker: risker.rader,
    atgarder: atgarder.rader,
    overforingar: grids.flatMap(readOverforingar),
    fynd: [
      ...lasta.flatMap(({ om }) => findListenhetsfynd(om)),
      ...[bidrag, grupper, risker, atgarder].flatMap(({ fynd }) => fynd),
      ...lasta.flatMap(({ tabell, om }) => [
        ...findNamnlosaRader(tabell, om.enhet?.varde ?? 'kr'),
        ...findRiskskalfynd(tabell),
        ...checkListsummor(tabell, om.enhet?.varde ?? 'kr'),
      ]),
    ],
  };
}
