import type { Resursgrupp, Resurstabell } from '../../domain/listor/resursfordelning.ts';
import type { GruppJson, ResursfordelningJson } from './listJsonTypes.ts';

/** A table of groups as the JSON has it, its parameters with the cells that they were taken from. */
export const composeResurs = ({
  tabell,
  titel,
  timtid,
  grupper,
  summa: { ofullstandig: _, ...summa },
  timmarPerArsarbetare,
  kostnadPerArsarbetare,
  timpris,
}: Resurstabell): ResursfordelningJson => ({
  tabell,
  titel,
  timtid,
  grupper: grupper.map(composeGrupp),
  summa: {
    ...summa,
    beviljade: rounded(summa.beviljade),
    utforda: rounded(summa.utforda),
    arsarbetare: rounded(summa.arsarbetare),
    tillgangliga: rounded(summa.tillgangliga),
    saknas: rounded(summa.saknas),
  },
  parametrar: { timmarPerArsarbetare, kostnadPerArsarbetare, timpris },
});

/** Hours and årsarbetare with the decimals that mean something: a ten thousandth of an årsarbetare is ten minutes. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(4)) + 0;

const composeGrupp = (grupp: Resursgrupp): GruppJson => {
  const { arsarbetare, saknas, tilldelning, perTimme, forandring } = grupp;
  const reasons = [arsarbetare, saknas, tilldelning, perTimme, forandring].map(({ skal }) => skal);
  return {
    namn: grupp.namn,
    cell: grupp.cell,
    beviljade: rounded(grupp.beviljade.varde),
    utforda: rounded(grupp.utforda.varde),
    arstimmar: rounded(grupp.arstimmar),
    arsarbetare: rounded(arsarbetare.varde),
    tillgangliga: rounded(grupp.tillgangliga.varde),
    saknas: rounded(saknas.varde),
    tilldelning: tilldelning.varde,
    budget: grupp.budget.varde,
    skillnad: grupp.skillnad,
    kostnad: grupp.kostnad.varde,
    perTimme: perTimme.varde,
    forandring: forandring.varde,
    skal: [...new Set(reasons.filter((skal) => skal !== null))],
  };
};
