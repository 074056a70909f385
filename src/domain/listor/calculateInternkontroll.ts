import { bareStatus } from './statusord.ts';
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
  const count = (niva: Riskniva): number => risker.filter((risk) => risk.niva === niva).length;
  const unvalued = risker.filter(({ niva }) => niva === null);
  const angivna = unvalued.filter(({ angivenNiva }) => angivenNiva !== null).length;
  const idsOf = (which: (risk: Risk) => boolean): readonly string[] =>
    risker.filter(which).map(({ id }) => id);
  return {
    risker,
    matris: composeMatris(risker, granser),
    antal: {
      omedelbart: count('omedelbart'),
      snarast: count('snarast'),
      accepteras: count('accepteras'),
      angivna,
      ejBedomda: unvalued.length - angivna,
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
  const { trycktNiva } = rad;
  const riskvarde = valueOf(rad);
  return {
    ...rad,
    riskvarde,
    niva: riskvarde === null ? null : levelOf(riskvarde, granser),
    angivenNiva:
      riskvarde !== null || trycktNiva.varde === null
        ? null
        : { niva: trycktNiva.varde, text: trycktNiva.text ?? '' },
    foljdDelar: isFollowed(rad.delar),
    foljdHelar: isFollowed(rad.helar),
  };
}

/** The product of the two steps; of a plan that has neither, the whole number that it prints. */
function valueOf({ sannolikhet, allvarlighet, trycktRiskvarde }: Riskrad): number | null {
  const [a, b] = [sannolikhet.varde, allvarlighet.varde];
  if (a !== null && b !== null) return a * b;
  if (sannolikhet.cell !== null || allvarlighet.cell !== null) return null;
  const printed = trycktRiskvarde.varde ?? 0;
  return Number.isInteger(printed) && printed >= 1 && printed <= 16 ? printed : null;
}

/** A follow-up that is late has not been made. */
const isFollowed = (text: string | null): boolean =>
  text !== null && bareStatus(text) !== 'forsenad';

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
