import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Tabell } from '../../domain/underlag/tabell.ts';
import { placeOfCell, placeOfTable, type DraftTable } from '../draftTable.ts';
import { isMeasure } from '../tables/headerBlock.ts';
import { isOtherYear } from '../rows/toRader.ts';
import { weighedLines } from '../conclusions/evidence.ts';
import { yearInTexts } from '../headers/yearInTexts.ts';

/** Below this a conclusion is told as an assumption. */
const sureEnough = 0.8;
/** Below this a sign is little better than a guess, and is to be looked at. */
const unsure = 0.2;

/** What was assumed about a table as a whole, and what contradicts itself in it. */
export function findTableFynd(draft: DraftTable, tabell: Tabell): readonly Fynd[] {
  const plats = placeOfTable(draft);
  const fynd: Fynd[] = [];
  const { tecken, enhet, period, typ } = tabell;
  if (typ.sakerhet < sureEnough)
    fynd.push({
      ...plats,
      typ: 'typAntagen',
      allvar: 'upplysning',
      tabelltyp: typ.varde,
      skal: typ.skal,
    });
  if (tecken.sakerhet < sureEnough)
    fynd.push({
      ...plats,
      typ: 'teckenAntaget',
      allvar: tecken.sakerhet < unsure ? 'varning' : 'upplysning',
      tecken: tecken.varde,
      skal: tecken.skal,
    });
  if (enhet.sakerhet < sureEnough) {
    const allvar = enhet.skal === 'storlek' ? 'varning' : 'upplysning';
    fynd.push({ ...plats, typ: 'enhetAntagen', allvar, enhet: enhet.varde, skal: enhet.skal });
  }
  if (period && period.sakerhet < sureEnough)
    fynd.push({
      ...plats,
      typ: 'periodAntagen',
      allvar: 'upplysning',
      period: period.varde,
      skal: period.skal,
    });
  return [...fynd, ...computedNetto(draft), ...reversedAvvikelse(draft), ...wrongYears(draft)];
}

function computedNetto(draft: DraftTable): readonly Fynd[] {
  const kolumner = draft.columns.flatMap(({ del, index, rubrik }) =>
    del?.netto === index ? [rubrik] : [],
  );
  if (kolumner.length === 0) return [];
  return [{ ...placeOfTable(draft), typ: 'nettoBeraknat', allvar: 'upplysning', kolumner }];
}

function reversedAvvikelse(draft: DraftTable): readonly Fynd[] {
  const column = draft.columns.find(({ roll }) => roll.startsWith('avvikelse'));
  if (!draft.reversed || !column) return [];
  const plats = placeOfCell(draft, draft.found.block.bottom, column.index);
  const allvar = isDifference.test(column.rubrik) ? 'upplysning' : 'varning';
  return [{ ...plats, typ: 'felTecken', allvar, kolumn: column.rubrik }];
}

/** A difference may be taken either way, while an avvikelse of minus is a deficit. */
const isDifference = /diff|skillnad|utfall ?[-−–] ?budget/iu;

/** A column of amounts of another year than the one followed up, and a title of another year than every column. */
function wrongYears(draft: DraftTable): readonly Fynd[] {
  const { ar, columns, found, evidence } = draft;
  if (ar === null) return [];
  const wrong = columns.filter((column) => isMeasure(column.roll) && isOtherYear(draft, column));
  const fynd = wrong.map((column): Fynd => ({
    ...placeOfCell(draft, found.block.bottom, column.index),
    typ: 'felAr',
    allvar: 'fel',
    vad: column.rubrik,
    ar: column.ar ?? ar,
    vantatAr: ar,
  }));
  const years = new Set(columns.flatMap((column) => column.ar ?? []));
  const titled = [weighedLines(evidence), [evidence.sheet]].flatMap((texts): readonly Fynd[] => {
    const year = yearInTexts(texts);
    if (year === null || year === ar || years.size === 0 || years.has(year)) return [];
    const vad = texts.find((text) => text.includes(String(year))) ?? evidence.sheet;
    return [
      { ...placeOfTable(draft), typ: 'felAr', allvar: 'varning', vad, ar: year, vantatAr: ar },
    ];
  });
  return [...fynd, ...titled];
}
