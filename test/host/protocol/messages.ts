/** One step of a request. `ActionType`: see {@link ActionType}. */
export interface ActionMessage {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentMessage;
  readonly QueryInfo?: QueryMessage;
}

/** What a load asks for. Names are as the developer typed them: "values", "format/fill/color". */
export interface QueryMessage {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Arguments; where a referenced id is not zero, the argument is the id of an object path. */
export interface ArgumentMessage {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

/** How an object is reached from its parent. `ObjectPathType`: see {@link PathType}. */
export interface ObjectPathMessage {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentMessage;
}

/** A whole batch, what one `context.sync()` sends. */
export interface RequestMessage {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly ActionMessage[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathMessage>>;
}

/** The outcome of one action. */
export interface ResultMessage {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Why a batch stopped, and at which action. */
export interface ErrorMessage {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a batch: the results up to the first error. */
export interface ResponseMessage {
  readonly Results: readonly ResultMessage[];
  readonly Error?: ErrorMessage;
}

/** Kinds of action that office.js sends when the host announces no RichApiRuntime set. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  ensureUnchanged: 8,
} as const;

/** Kinds of object path. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;
