import { monthNumberOf, type Month } from '../period/month.ts';
import type { Regler } from '../regler/regler.ts';
import { compareMatvarde } from './compareMatvarde.ts';
import type { Indikator, Matvarde, OlastSkal } from './malunderlag.ts';
import type { BedomdIndikator, MalSkal } from './maluppfyllelse.ts';
import { trendOf } from './trendOf.ts';

/** The rules that a goal is judged by. */
export type Malregler = Pick<Regler, 'maltolerans' | 'arsmatt'>;

/** An outcome that the economy gives, and the cell that it comes from. */
export interface Ekonomiutfall {
  readonly varde: Matvarde;
  readonly cell: string;
}

/**
 * An indicator with its status, its trend and the reasons for them. Without an outcome or a målvärde it is
 * not judged, and every reason is told.
 * @param period the month that the outcome goes to: a yearly indicator may lack its value until December
 * @param ekonomi what the economy says, used where the indicator has no outcome of its own
 */
export function judgeIndikator(
  indikator: Indikator,
  regler: Malregler,
  period: Month | null = null,
  ekonomi: Ekonomiutfall | null = null,
): BedomdIndikator {
  const { utfall, mal, riktning } = indikator;
  const bedomtUtfall = utfall.varde ?? ekonomi?.varde ?? null;
  const foregaende = foregaendeOf(indikator);
  const isPending = bedomtUtfall === null && isYearly(indikator) && isBeforeDecember(period);
  const missing: readonly MalSkal[] = [
    ...(bedomtUtfall === null ? [outcomeReason(utfall.skal)] : []),
    ...(mal.varde === null ? [targetReason(mal.skal)] : []),
    ...(isPending ? (['arsmatt'] as const) : []),
  ];
  const judged =
    bedomtUtfall === null || mal.varde === null
      ? null
      : compareMatvarde(bedomtUtfall, mal.varde, foregaende, regler.maltolerans);
  return {
    ...indikator,
    status: judged?.status ?? 'ejBedomd',
    trend: trendOf(bedomtUtfall, foregaende, riktning.varde),
    skal: judged ? [judged.skal] : missing,
    bedomtUtfall,
    franEkonomin: utfall.varde === null ? (ekonomi?.cell ?? null) : null,
    raknas: !(isPending && regler.arsmatt === 'raknasInte'),
  };
}

/** The earlier value: its own, else the one that the målvärde starts from ("öka från 29"). */
export function foregaendeOf({ foregaende, mal }: Indikator): Matvarde | null {
  if (foregaende.varde !== null) return foregaende.varde;
  const { villkor = null, varde = null, enhet = null } = mal.varde ?? {};
  return varde !== null && (villkor === 'oka' || villkor === 'minska')
    ? { varde, ja: null, enhet }
    : null;
}

const isYearly = ({ frekvens }: Indikator): boolean => frekvens === 'ar';
const isBeforeDecember = (period: Month | null): boolean =>
  period !== null && monthNumberOf(period) < 12;

const isUnreadable = (skal: OlastSkal | null): boolean =>
  skal === 'ejTolkat' || skal === 'fleraVarden' || skal === 'felvarde';
const outcomeReason = (skal: OlastSkal | null): MalSkal =>
  isUnreadable(skal) ? 'utfallEjTolkat' : 'utfallSaknas';
const targetReason = (skal: OlastSkal | null): MalSkal =>
  isUnreadable(skal) ? 'malEjTolkat' : 'malSaknas';
