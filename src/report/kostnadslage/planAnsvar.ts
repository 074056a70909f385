import { egnaTabeller, nameEgenTabell } from '../../domain/tidigare/egnaTabeller.ts';
import { ansvarRubriker } from '../../domain/tidigare/egnaOrd.ts';
import type { Ansvarsrad } from '../../domain/underlag/huvudbok.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { asciiName, numbered, sheetText } from '../tabellblad/bladnamn.ts';
import type { KostnadslageChoice } from './composeKostnadslage.ts';
import { streck } from './ledgerCells.ts';

/**
 * The sheets of the ansvar of the workbook's list that have utfall or budget this year, in its order;
 * none without a list. No two have the same name.
 * @example planAnsvar(uppfoljning).map(({ namn }) => namn) // ["KL Hemtjänst norr"]
 */
export function planAnsvar({ ekonomi, kostnadslage }: Uppfoljning): readonly KostnadslageChoice[] {
  const used = new Set(kostnadslage.rader.map(({ ansvar }) => ansvar));
  const taken = new Set([egnaTabeller.kostnadslage.toLowerCase()]);
  const once = new Map(ekonomi.ansvar.toReversed().map((rad) => [rad.kod, rad]));
  return ekonomi.ansvar
    .filter((rad) => once.get(rad.kod) === rad && used.has(rad.kod))
    .map((rad) => choiceOf(rad, taken));
}

function choiceOf({ kod, enhet, chef }: Ansvarsrad, taken: Set<string>): KostnadslageChoice {
  const unit = sheetText(enhet) || kod;
  return {
    namn: free((n) => numbered(sheetText(`KL ${unit}`), n), taken),
    tabell: free((n) => nameEgenTabell('Kostnadslage', asciiName(kod), n), taken),
    titel: `Kostnadsläge ${enhet.trim() || kod}`,
    upplysning: [`ansvar ${kod}`, ...(chef === null ? [] : [chef])],
    jamforelse: [],
    rubriker: ansvarRubriker,
    isWanted: ({ ansvar }) => ansvar === kod,
    prognosOf: () => streck,
  };
}

/** The first name that is not taken, and takes it; hosts hold "Norr" and "NORR" for the same. */
function free(nameOf: (n: number) => string, taken: Set<string>): string {
  let n = 1;
  while (taken.has(nameOf(n).toLowerCase())) n += 1;
  taken.add(nameOf(n).toLowerCase());
  return nameOf(n);
}
