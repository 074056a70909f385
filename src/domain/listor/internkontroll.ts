import type { Listrad, Listvarde } from './listrad.ts';

/** 1 mer sällan or försumbar, 2 månad or lindrig, 3 vecka or kännbar, 4 dagligen or allvarlig. */
export type Risksteg = 1 | 2 | 3 | 4;

/** What is to be done about a risk. */
export type Riskniva = 'omedelbart' | 'snarast' | 'accepteras';

/** A risk of an internkontrollplan as read; several rows of one risk are one. */
export interface Riskrad extends Listrad {
  /** Its id as printed, else its place in the list: "1". */
  readonly id: string;
  readonly kvalitetsfaktor: string | null;
  readonly risk: string;
  readonly kontroller: readonly string[];
  readonly atgarder: readonly string[];
  readonly kommentar: string | null;
  readonly ansvarig: string | null;
  readonly sannolikhet: Listvarde<Risksteg>;
  readonly allvarlighet: Listvarde<Risksteg>;
  readonly trycktRiskvarde: Listvarde<number>;
  readonly trycktNiva: Listvarde<Riskniva>;
  /** How the control goes in the plan's own words; null where nothing is written. */
  readonly status: string | null;
  /** What was found at delår and at helår, as text; null where nothing is written. */
  readonly delar: string | null;
  readonly helar: string | null;
  /** When the plan says that it is followed up. */
  readonly planerad: 'delar' | 'helar' | 'bada' | null;
}

/** A level as a plan prints it ("Hög"), and what such a word means. */
export interface AngivenNiva {
  readonly niva: Riskniva;
  readonly text: string;
}

/** A risk with what follows from it. */
export interface Risk extends Riskrad {
  /** sannolikhet × allvarlighet, 1–16; as printed where the plan has neither; else null. */
  readonly riskvarde: number | null;
  /** By the borders of "Regler"; null without a riskvärde. */
  readonly niva: Riskniva | null;
  /** The plan's own word for the level, where there is no riskvärde to tell it by. */
  readonly angivenNiva: AngivenNiva | null;
  readonly foljdDelar: boolean;
  readonly foljdHelar: boolean;
}

/** A cell of the matrix; `risker` are their ids. */
export interface Matrisruta {
  readonly sannolikhet: Risksteg;
  readonly allvarlighet: Risksteg;
  readonly riskvarde: number;
  readonly niva: Riskniva;
  readonly risker: readonly string[];
}

/** The lowest riskvärde of each level; below `snarast` a risk is accepted. */
export interface Nivagranser {
  readonly omedelbart: number;
  readonly snarast: number;
}

/** The internkontroll of the workbooks. */
export interface Internkontroll {
  readonly risker: readonly Risk[];
  /** Sixteen: sannolikhet 4 to 1, within each allvarlighet 1 to 4. */
  readonly matris: readonly Matrisruta[];
  readonly antal: Readonly<Record<Riskniva | 'angivna' | 'ejBedomda', number>>;
  readonly granser: Nivagranser;
  /** Whether the borders are those until somebody changes them. */
  readonly antagnaGranser: boolean;
  /** Ids: what is followed up at delår, and what remains for the year's end. */
  readonly foljdaDelar: readonly string[];
  readonly kvar: readonly string[];
}
