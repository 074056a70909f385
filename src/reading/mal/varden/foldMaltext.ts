import { foldSpaces } from '../../cells/cellText.ts';

/** Longer than this a cell is an analysis and no value; nothing is picked out of it. */
export const LANGSTA_VARDETEXT = 400;

const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * A text in the one form that the grammar of goals reads: lower case, single spaces, one kind of minus,
 * one sign for "at least" and "at most".
 * @example foldMaltext('=> 85\u00A0%') // "≥ 85 %"
 */
export const foldMaltext = (text: string): string =>
  foldSpaces(text)
    .toLowerCase()
    .replace(dashes, '-')
    .replace(/>=|=>|≧|⩾|&ge;/g, '≥')
    .replace(/<=|=<|≦|⩽|&le;/g, '≤')
    .replace(/％/g, '%')
    .replace(/^[•·▪]\s*/, '');
