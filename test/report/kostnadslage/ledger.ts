import { standardRegler, type Regler } from '../../../src/domain/regler/regler.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import { calculateUppfoljning } from '../../../src/domain/uppfoljning/calculateUppfoljning.ts';
import type { Uppfoljning } from '../../../src/domain/uppfoljning/uppfoljning.ts';
import { buildEkonomi, buildKonteringar, type Post } from '../../builders/ekonomi.ts';

const manader = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The same amount every month, in kr, with what each posting says. */
export const everyMonth = (
  ansvar: string,
  verksamhet: string,
  konto: string,
  kr: number,
  last = 12,
  text?: string,
): readonly Post[] =>
  manader.slice(0, last).map((manad): Post => {
    const post = [ansvar, verksamhet, konto, manad, kr * 100] as const;
    return text === undefined ? post : [...post, text];
  });

/** A ledger of three grupper and two ansvar, closed in August, with öre; invented figures. */
export const ledger: Ekonomi = buildEkonomi(
  [
    buildKonteringar('utfall', 2025, [
      ...everyMonth('70100', '1010', '5010', 60_000, 8),
      ...everyMonth('70200', '5110', '5010', 1_250_000, 8, 'Månadslön'),
      ...everyMonth('70200', '5110', '3110', -100_000, 8, 'Avgifter'),
      ...everyMonth('70100', '5130', '6110', 200_000, 8),
      ['70200', '5110', '9999', 3, 1_234_567],
      ['70100', '6010', '3510', 8, -5_000_050],
    ]),
    buildKonteringar('budget', 2025, [
      ...everyMonth('70100', '1010', '5010', 65_000),
      ...everyMonth('70200', '5110', '5010', 1_200_000),
      ...everyMonth('70200', '5110', '3110', -150_000),
      ...everyMonth('70100', '5130', '6110', 250_000),
    ]),
    buildKonteringar('utfall', 2024, [
      ...everyMonth('70100', '1010', '5010', 58_000),
      ...everyMonth('70200', '5110', '5010', 1_100_000),
      ['70100', '6010', '3510', 5, -10_000_000],
      ['70100', '6010', '3510', 10, 10_000_000],
    ]),
  ],
  '2025-08',
  {
    kodplan: [
      { kod: '1010', namn: 'Nämnd', grupp: '10', gruppnamn: 'Politik' },
      { kod: '5110', namn: 'Hemtjänst', grupp: '51', gruppnamn: 'Äldreomsorg' },
      { kod: '5130', namn: 'Särskilt boende', grupp: '51', gruppnamn: 'Äldreomsorg' },
      { kod: '6010', namn: 'Flykting', grupp: '60', gruppnamn: 'Flyktingmottagande' },
    ],
    ansvar: [
      { kod: '70100', enhet: 'Stab: ledning/utveckling', chef: null },
      { kod: '70200', enhet: 'Hemtjänst norr', chef: 'Enhetschef' },
      { kod: '79900', enhet: 'Utan belopp', chef: null },
    ],
  },
);

/** The same ledger without some of its verksamheter, or with other names and months. */
export const changeLedger = (
  drop: (verksamhet: string) => boolean,
  rename: (namn: string) => string = (namn) => namn,
): Ekonomi => ({
  ...ledger,
  serier: ledger.serier.map((serie) => {
    const rows = Array.from(serie.rad, (_, at) => at).filter(
      (at) => !drop(serie.verksamhet.koder[serie.verksamhet.index[at] ?? 0] ?? ''),
    );
    const pick = <T>(from: ArrayLike<T>): T[] => rows.map((at) => from[at] as T);
    return {
      ...serie,
      ansvar: { ...serie.ansvar, index: Int32Array.from(pick(serie.ansvar.index)) },
      verksamhet: { ...serie.verksamhet, index: Int32Array.from(pick(serie.verksamhet.index)) },
      konto: { ...serie.konto, index: Int32Array.from(pick(serie.konto.index)) },
      manad: Uint8Array.from(pick(serie.manad)),
      belopp: Float64Array.from(pick(serie.belopp)),
      rad: Int32Array.from(pick(serie.rad)),
      texter: pick(serie.texter),
    };
  }),
  kodplan: ledger.kodplan.map((rad) => ({
    ...rad,
    gruppnamn: rad.gruppnamn === null ? null : rename(rad.gruppnamn),
  })),
});

/** What follows from a ledger alone. */
export const followUp = (ekonomi: Ekonomi, regler: Partial<Regler> = {}): Uppfoljning =>
  calculateUppfoljning(
    { kallor: ['bok.xlsx'], period: ekonomi.period, tabeller: [], ovriga: [], fynd: [] },
    { ...standardRegler, ...regler },
    ekonomi,
  );
