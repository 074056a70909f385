import type { Angivet, Malstatus } from './malunderlag.ts';

/** What a goal or an indicator is expected to come to. */
export type VantadStatus = Exclude<Malstatus, 'ejBedomd'>;

/**
 * What persons wrote of the end of the year, each status once; several where they don't agree. It is an
 * axis of its own, which the status of today never follows from.
 * @example vantadeStatusar([{ status: 'uppnadd', vantat: true, text: 'på väg att uppnås', cell: 'Mål!E4' }]) // ["uppnadd"]
 */
export const vantadeStatusar = (angivet: readonly Angivet[]): readonly VantadStatus[] => [
  ...new Set(
    angivet.flatMap(({ status, vantat }) => (vantat && status !== 'ejBedomd' ? [status] : [])),
  ),
];
