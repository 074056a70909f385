import { areaName } from '../../domain/address/area.ts';
import { foregaendeOf } from '../../domain/mal/judgeIndikator.ts';
import type { Malstatus, Matvarde } from '../../domain/mal/malunderlag.ts';
import type {
  BedomdIndikator,
  BedomtMal,
  BeraknadVolymtabell,
  Maluppfyllelse,
} from '../../domain/mal/maluppfyllelse.ts';
import { malSkalText } from '../text/malText.ts';
import type {
  IndikatorJson,
  MalJson,
  MalstatusJson,
  NyckeltalJson,
  StatistikJson,
} from './malJsonTypes.ts';

/** Every indicator as the JSON has it, in the order of the source. */
export const composeIndikatorer = ({ mal }: Maluppfyllelse): readonly IndikatorJson[] =>
  mal.flatMap((one) => one.indikatorer.map((indikator) => composeIndikator(indikator, one)));

function composeIndikator(
  indikator: BedomdIndikator,
  { namn, malomrade, kfMal }: BedomtMal,
): IndikatorJson {
  const { utfall, mal, foregaende, bedomtUtfall } = indikator;
  return {
    namndmal: namn,
    indikator: indikator.namn,
    cell: indikator.cell,
    utfall: numberOf(bedomtUtfall),
    utfallText: utfall.text,
    mal: mal.varde?.varde ?? null,
    malText: mal.text,
    enhet: bedomtUtfall?.enhet ?? mal.varde?.enhet ?? null,
    villkor: mal.varde?.villkor ?? null,
    riktning: indikator.riktning.varde,
    status: indikator.status,
    trend: indikator.trend ?? indikator.angivenTrend,
    skal: indikator.skal.map((skal) => malSkalText[skal]),
    malomrade,
    kfMal,
    matt: indikator.matt,
    frekvens: indikator.frekvens,
    utfallCell: utfall.cell,
    malCell: mal.cell,
    malTill: mal.varde?.till ?? null,
    strikt: mal.varde?.strikt ?? false,
    foregaende: numberOf(foregaendeOf(indikator)),
    foregaendeText: foregaende.text,
    franEkonomin: indikator.franEkonomin,
    raknas: indikator.raknas,
    angivet: (indikator.angivet ?? indikator.vantat)?.text ?? null,
    vantat: indikator.vantat && {
      status: goalStatus(indikator.vantat.status),
      text: indikator.vantat.text,
      cell: indikator.vantat.cell,
    },
  };
}

const numberOf = (matvarde: Matvarde | null): number | null =>
  typeof matvarde?.ja === 'boolean' ? Number(matvarde.ja) : (matvarde?.varde ?? null);

/** Every goal as the JSON has it. */
export const composeMal = ({ mal }: Maluppfyllelse): readonly MalJson[] =>
  mal.map((one) => ({
    namndmal: one.namn,
    status: goalStatus(one.status),
    antal: { ...one.antal },
    angivet: one.angivet[0]?.text ?? null,
    angivna: one.angivet.map(({ status, vantat, text, cell }) => ({
      status: goalStatus(status),
      vantat,
      text,
      cell,
    })),
    slag: one.slag,
    malomrade: one.malomrade,
    kfMal: one.kfMal,
    cell: one.cell,
    utelamnade: one.utelamnade,
  }));

const goalStatus = (status: Malstatus): MalstatusJson => (status === 'uppnadd' ? 'uppnas' : status);

/** Every verksamhetsstatistik as the JSON has it. */
export const composeStatistik = ({ volymer }: Maluppfyllelse): readonly StatistikJson[] =>
  volymer.map(composeVolymtabell);

const composeVolymtabell = ({
  titel,
  kalla: { bok, blad, area },
  ar,
  rader,
  fotnoter,
}: BeraknadVolymtabell): StatistikJson => ({
  titel,
  kalla: { bok, blad, omrade: areaName(area) },
  ar,
  rader: rader.map(({ namn, enhet, cell, varden, forandring, andel, skal }) => ({
    namn,
    enhet,
    cell,
    varden: varden.map((one) => ({ ...one })),
    forandring,
    andel,
    skal,
  })),
  fotnoter,
});

/** Every nyckeltal as the JSON has it. */
export const composeNyckeltal = ({ nyckeltal }: Maluppfyllelse): readonly NyckeltalJson[] =>
  nyckeltal.map((one) => ({ ...one }));
