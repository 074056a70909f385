import { standardRegler, type Regler } from '../regler/regler.ts';
import type {
  Internkontroll,
  Matrisruta,
  Nivagranser,
  Risk,
  Riskniva,
  Riskrad,
  Risksteg,
} from './internkontroll.ts';

const steg: readonly Risksteg[] = [1, 2, 3, 4];

/** The risks with their values and levels, and the matrix that they stand in; null for none. */
export function calculateInternkontroll(
  rader: readonly Riskrad[],
  { riskOmedelbart, riskSnarast }: Regler,
): Internkontroll | null {
  if (rader.length === 0) return null;
  const granser = { omedelbart: riskOmedelbart, snarast: riskSnarast };
  const risker = rader.map((rad) => calculateRisk(rad, granser));
  const count = (niva: Riskniva | null): number =>
    risker.filter((risk) => risk.niva === niva).length;
  const idsOf = (which: (risk: Risk) => boolean): readonly string[] =>
    risker.filter(which).map(({ id }) => id);
  return {
    risker,
    matris: composeMatris(risker, granser),
    antal: {
      omedelbart: count('omedelbart'),
      snarast: count('snarast'),
      accepteras: count('accepteras'),
      ejBedomda: count(null),
    },
    granser,
    antagnaGranser:
      riskOmedelbart === standardRegler.riskOmedelbart &&
      riskSnarast === standardRegler.riskSnarast,
    foljdaDelar: idsOf(({ foljdDelar }) => foljdDelar),
    kvar: idsOf(({ foljdDelar, foljdHelar }) => !foljdDelar && !foljdHelar),
  };
}

function calculateRisk(rad: Riskrad, granser: Nivagranser): Risk {
  const [a, b] = [rad.sannolikhet.varde, rad.allvarlighet.varde];
  const riskvarde = a === null || b === null ? null : a * b;
  return {
    ...rad,
    riskvarde,
    niva: riskvarde === null ? null : levelOf(riskvarde, granser),
    foljdDelar: rad.delar !== null,
    foljdHelar: rad.helar !== null,
  };
}

/** What is done about a riskvärde. @example levelOf(12, { omedelbart: 12, snarast: 6 }) // "omedelbart" */
export function levelOf(riskvarde: number, { omedelbart, snarast }: Nivagranser): Riskniva {
  if (riskvarde >= omedelbart) return 'omedelbart';
  return riskvarde >= snarast ? 'snarast' : 'accepteras';
}

const composeMatris = (risker: readonly Risk[], granser: Nivagranser): readonly Matrisruta[] =>
  steg.toReversed().flatMap((sannolikhet) =>
    steg.map((allvarlighet) => ({
      sannolikhet,
      allvarlighet,
      riskvarde: sannolikhet * allvarlighet,
      niva: levelOf(sannolikhet * allvarlighet, granser),
      risker: risker
        .filter(
          (risk) =>
            risk.sannolikhet.varde === sannolikhet && risk.allvarlighet.varde === allvarlighet,
        )
        .map(({ id }) => id),
    })),
  );
