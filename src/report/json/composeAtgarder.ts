import type { Ore } from '../../domain/amount/ore.ts';
import type { BeraknadAtgard, EfterAtgarder, PrognosBasis } from '../../domain/atgarder/atgard.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import type { AtgardJson, EfterAtgarderJson } from './atgarderJsonTypes.ts';

/** The åtgärder as the JSON has them: the person's own first, then those of the workbook. */
export const composeAtgarder = ({
  atgarder,
}: Pick<Uppfoljning, 'atgarder'>): readonly AtgardJson[] =>
  atgarder === null ? [] : atgarder.atgarder.map((one) => composeAtgard(one, atgarder.bas));

/** The prognos after them: each verksamhet, what belongs to none, and last the whole. */
export function composeEfterAtgarder({
  atgarder,
}: Pick<Uppfoljning, 'atgarder'>): readonly EfterAtgarderJson[] {
  if (atgarder === null) return [];
  const { bas, rader, ovrigt, helhet } = atgarder;
  const after = (
    named: Pick<EfterAtgarderJson, 'kod' | 'namn' | 'niva'>,
    amounts: EfterAtgarder,
  ): EfterAtgarderJson => composeEfter(named, amounts, bas);
  return [
    ...bas.rader.flatMap(({ kod, namn }, at) => {
      const amounts = rader[at];
      return amounts === undefined ? [] : [after({ kod, namn, niva: 'verksamhet' }, amounts)];
    }),
    after({ kod: null, namn: '', niva: 'ejFordelat' }, ovrigt),
    after({ kod: null, namn: '', niva: 'helhet' }, helhet),
  ];
}

function composeAtgard(one: BeraknadAtgard, { rader }: PrognosBasis): AtgardJson {
  const rad = one.rad === null ? undefined : rader[one.rad];
  return {
    atgard: one.atgard,
    verksamhet: one.verksamhet,
    kod: rad?.kod ?? null,
    rad: rad?.namn ?? null,
    kalla: one.kalla,
    cell: `${one.plats.blad ?? ''}!${one.plats.cell ?? ''}`,
    beslutadEffekt: one.beslutad.varde,
    realiserad: one.realiserad.varde,
    aterstar: one.aterstar,
    raknas: one.raknas,
    start: one.start,
    ansvarig: one.ansvarig,
    status: one.status,
  };
}

function composeEfter(
  { kod, namn, niva }: Pick<EfterAtgarderJson, 'kod' | 'namn' | 'niva'>,
  amounts: EfterAtgarder,
  { tecken }: PrognosBasis,
): EfterAtgarderJson {
  const signed = (amount: Ore | null): number | null =>
    amount === null ? null : toTableSign(amount, tecken);
  return {
    ...{ kod, namn, niva },
    budget: signed(amounts.budget),
    prognos: signed(amounts.prognos),
    effekt: amounts.effekt,
    prognosEfter: signed(amounts.prognosEfter),
    avvikelse: amounts.avvikelse,
    avvikelseEfter: amounts.avvikelseEfter,
  };
}
