/**
 * The letters and figures of a chart as strokes, for pictures that are drawn without a font. Each point is
 * two digits, x from 0 to 4 and y from 0 to 8; letters stand on 2, capitals reach 8. Strokes are parted by
 * a blank.
 */
export const strokes: Readonly<Record<string, string>> = {
  '0': '120307183847433212',
  '1': '172822',
  '2': '07183847460242',
  '3': '07183847463525354443321203',
  '4': '32380444',
  '5': '48080516364543321203',
  '6': '473818070312324345361605',
  '7': '084812',
  '8': '15060718384746351504031232434435',
  '9': '453414050718384743321203',
  '−': '0545',
  a: '3632 3526160503122233',
  b: '0802 0516263533221203',
  c: '3526160503122233',
  d: '3832 3526160503122233',
  e: '04343526160503122233',
  f: '281712 0626',
  k: '0802 3603 1432',
  l: '0802',
  m: '0602 05162522 25364542',
  n: '0602 0516263532',
  o: '120305162635332212',
  r: '0602 051626',
  s: '3616051424332202',
  t: '181322 0626',
  u: '0603122233 3632',
  v: '061226',
  B: '02083847463505 3544433202',
  U: '080312324348',
  P: '02083847463505',
  ',': '1210',
  g: '3631201001 3526160503122233',
  j: '161100 1818',
  p: '0600 0516263533221203',
};

/** Height of a capital in the strokes' own steps, and the step that letters stand on. */
export const KAPITAL = 6;
export const BASE = 2;
