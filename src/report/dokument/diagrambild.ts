/** A place in a picture, from its top left corner, in its own units. */
export type Punkt = readonly [x: number, y: number];

/** A line through points. */
export interface Bildlinje {
  readonly punkter: readonly Punkt[];
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
}

/** A word or figure in a picture; `at` is on its base line. */
export interface Bildtext {
  readonly text: string;
  readonly at: Punkt;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly color: string;
  /** Height of a capital letter is about 0.7 of it. */
  readonly size: number;
}

/** A chart as lines and words on white, that any format can draw. */
export interface Diagrambild {
  /** A sentence. */
  readonly titel: string;
  /** What a screen reader says. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly linjer: readonly Bildlinje[];
  readonly texter: readonly Bildtext[];
}
