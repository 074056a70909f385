import type { Exportfraga } from '../domain/export/exportsvar.ts';
import { exportfragor, exportrubrik as r } from '../domain/tidigare/exportord.ts';
import { egnaTabeller } from '../domain/tidigare/egnaTabeller.ts';
import type { EgenRad, Eget, EgetBlad, Tidigare } from '../domain/tidigare/tidigare.ts';
import { tomtEgetBlad } from '../domain/tidigare/tomtEgetBlad.ts';
import { underlagText } from '../report/export/planExportfragor.ts';
import { fragenyckel } from '../report/export/settleExportsvar.ts';

/** What a person has answered before the report leaves, and of what. */
export interface Exportbeslut {
  readonly fraga: Exportfraga;
  /** "" takes the answer off, and its reason stays. */
  readonly svar: string;
  /** Why; "" leaves what is written there. */
  readonly orsak: string;
  /** What the question was about when the person answered: the lines of planExportfragor. */
  readonly rader: readonly string[];
}

/**
 * The earlier state with a person's answers in it, as if they had been written in "Läsning".
 * @example putExportbeslut(tidigare, [{ fraga: 'smaTal', svar: 'Får lämnas ut ändå', orsak: 'Samtycke finns', rader }])
 */
export function putExportbeslut(tidigare: Tidigare, beslut: readonly Exportbeslut[]): Tidigare {
  if (beslut.length === 0) return tidigare;
  const before = tidigare.blad.get(egnaTabeller.lasning) ?? tomtEgetBlad(egnaTabeller.lasning);
  const blad = beslut.reduce(putOne, before);
  return { ...tidigare, blad: new Map(tidigare.blad).set(egnaTabeller.lasning, blad) };
}

function putOne(eget: EgetBlad, beslut: Exportbeslut): EgetBlad {
  const nyckel = fragenyckel(beslut.fraga);
  const found = eget.rader.find((rad) => rad.nyckel === nyckel && !rad.utgangen);
  const rad = found ?? newRow(beslut.fraga, nyckel);
  const decided = { ...rad, falt: putFalt(rad.falt, beslut) };
  const rader =
    found === undefined
      ? [...eget.rader, decided]
      : eget.rader.map((one) => (one === found ? decided : one));
  return { ...eget, rader };
}

const newRow = (fraga: Exportfraga, nyckel: string): EgenRad => ({
  ...{ nyckel, kod: null, namn: exportfragor[fraga], kommentar: null, hoger: [] },
});

/** What the question was about goes with the answer, which holds for as long as it is the same. */
function putFalt(
  falt: EgenRad['falt'] = {},
  { svar, orsak, rader }: Exportbeslut,
): Readonly<Record<string, Eget>> {
  const { [r.svar]: _svar, ...rest } = falt;
  const reason = orsak.trim();
  return {
    ...rest,
    [r.underlag]: underlagText(rader),
    ...(svar.trim() === '' ? {} : { [r.svar]: svar.trim() }),
    ...(reason === '' ? {} : { [r.orsak]: reason }),
  };
}
