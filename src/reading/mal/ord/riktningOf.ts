import type { Riktning, RiktningSkal } from '../../../domain/mal/malunderlag.ts';
import type { Slutsats } from '../../../domain/underlag/tabell.ts';
import { foldMaltext } from '../varden/foldMaltext.ts';
import type { LastMalvarde } from '../varden/tolkat.ts';
import { isBalance, riktningInWords, saysChange } from './riktningInWords.ts';

type Slut = Slutsats<Riktning, RiktningSkal>;

/**
 * Whether higher or lower is better: by the sign or word of the målvärde, then by the indicator ("ska
 * minska", sjukfrånvaro, nöjda), then by its goal; higher where nothing tells. An end of the scale tells
 * too: at most 100 % and at least 0 st demand nothing.
 * @example riktningOf(bare('9,5 %'), 'Sjukfrånvaro', '') // { varde: 'lagre', skal: 'indikator', … }
 */
export function riktningOf(mal: LastMalvarde | null, indikator: string, namndmal: string): Slut {
  const words = foldMaltext(indikator);
  return (
    byMalvarde(mal) ??
    byChange(words) ??
    byBalance(words, foldMaltext(namndmal)) ??
    byEnd(mal, words) ??
    byIndikator(words) ??
    byNamndmal(mal, foldMaltext(namndmal)) ?? { varde: 'hogre', skal: 'antagen', sakerhet: 0.6 }
  );
}

function byMalvarde(mal: LastMalvarde | null): Slut | null {
  if (mal === null || mal.bart || mal.villkor === '=') return null;
  const lagre = mal.villkor === '<=' || mal.villkor === 'minska';
  return { varde: lagre ? 'lagre' : 'hogre', skal: 'malvarde', sakerhet: 1 };
}

function byChange(indikator: string): Slut | null {
  const varde = saysChange(indikator);
  return varde && { varde, skal: 'indikator', sakerhet: 0.95 };
}

/** "Avvikelse" of a goal that is the budget: more is a surplus. */
const byBalance = (indikator: string, namndmal: string): Slut | null =>
  /^(?:(?:årets|ekonomisk) )?(?:netto)?(?:avvikelse|resultat)(?:en|et)?(?!\p{L})/u.test(
    indikator,
  ) && isBalance(namndmal)
    ? { varde: 'hogre', skal: 'namndmal', sakerhet: 0.8 }
    : null;

function byEnd(mal: LastMalvarde | null, indikator: string): Slut | null {
  if (mal === null || mal.villkor === '=' || isBalance(indikator)) return null;
  const money =
    (mal.enhet ?? '').endsWith('kr') || /budget|kostnad|ekonomi|prognos/u.test(indikator);
  if (money || mal.enhet === 'procentenheter') return null;
  if (mal.varde === 0) return { varde: 'lagre', skal: 'malvarde', sakerhet: 0.9 };
  const whole = mal.varde === 100 && mal.enhet === '%';
  return whole ? { varde: 'hogre', skal: 'malvarde', sakerhet: 0.9 } : null;
}

function byIndikator(indikator: string): Slut | null {
  const said = riktningInWords(indikator);
  return said && { varde: said.varde, skal: 'indikator', sakerhet: said.sakerhet };
}

/** A large share is hardly ever one that is to fall, whatever the goal wants less of. */
function byNamndmal(mal: LastMalvarde | null, namndmal: string): Slut | null {
  const varde = saysChange(namndmal) ?? riktningInWords(namndmal)?.varde ?? null;
  if (varde === null) return null;
  const largeShare = mal?.enhet === '%' && (mal.varde ?? 0) >= 50;
  if (varde === 'lagre' && largeShare) return null;
  return { varde, skal: 'namndmal', sakerhet: varde === 'lagre' ? 0.6 : 0.8 };
}
