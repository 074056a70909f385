import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Kodplansrad } from '../../domain/underlag/huvudbok.ts';
import { foldSpaces } from '../cells/cellText.ts';
import { codeText } from './codeRegister.ts';

/** The kodplan with what a person has corrected after it, and the corrections that mean no verksamhet. */
export interface CorrectedGrupper {
  readonly kodplan: readonly Kodplansrad[];
  readonly lost: readonly Rattelse[];
}

/**
 * Puts the corrections of grupper after the kodplan. The grupp may be written with its name, "51 Vård".
 * @param used the codes of verksamheter in the ledger, which need not stand in the kodplan
 */
export function correctGrupper(
  kodplan: readonly Kodplansrad[],
  used: ReadonlySet<string>,
  rattelser: readonly Rattelse[],
): CorrectedGrupper {
  const own = rattelser.filter(({ falt }) => falt === 'grupp');
  const planned = new Map(kodplan.map((rad) => [rad.kod, rad.namn]));
  const isKnown = ({ tabell }: Rattelse): boolean => used.has(tabell) || planned.has(tabell);
  const rattade = own.filter(isKnown).map(({ tabell, varde }): Kodplansrad => {
    const said = foldSpaces(varde);
    const grupp = codeText(said, 0);
    const gruppnamn = said.slice(grupp.length).replace(/^[\s:–-]+/u, '') || null;
    return { kod: tabell, namn: planned.get(tabell) ?? '', grupp, gruppnamn, rattad: true };
  });
  return { kodplan: [...kodplan, ...rattade], lost: own.filter((one) => !isKnown(one)) };
}
