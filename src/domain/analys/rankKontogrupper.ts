import type { Ore } from '../amount/ore.ts';
import { kontogrupper, type Kontogrupp } from '../konto/kontogrupp.ts';
import type { Kostnadslage } from '../kostnadslage/kostnadslage.ts';
import { sumLage } from '../kostnadslage/sumLage.ts';
import type { Carrier, Carriers } from './analys.ts';
import { rankCarriers } from './rankCarriers.ts';

/**
 * The kontogrupper that carry the avvikelse against the budget to date of a grupp (null: the whole);
 * null without a ledger or without a budget by month for all of it.
 */
export function rankKontogrupper(
  kod: string | null,
  { rader }: Pick<Kostnadslage, 'rader'>,
): Carriers<Kontogrupp | null> | null {
  const own = kod === null ? rader : rader.filter(({ grupp }) => grupp === kod);
  const total = own.length === 0 ? null : sumLage(own).avvikelseAck;
  if (total === null) return null;
  const parts = [...kontogrupper, null].flatMap((namn): readonly Carrier<Kontogrupp | null>[] => {
    const avvikelse: Ore | null = sumLage(
      own.filter(({ kontogrupp }) => kontogrupp === namn),
    ).avvikelseAck;
    return avvikelse === null ? [] : [{ namn, avvikelse }];
  });
  return rankCarriers(total, parts);
}
