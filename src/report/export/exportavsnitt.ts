import type { Kontroll } from '../../domain/avstamning/kontroll.ts';
import {
  exportfragor,
  exportrubrik,
  exportRubriker,
  exportval,
} from '../../domain/tidigare/exportord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller, headerNyckel } from '../../domain/tidigare/egnaTabeller.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { textCell } from '../blad/cells.ts';
import type { Avsnitt } from '../blad/textblad.ts';
import type { ListValidation, ReportTable } from '../rapport.ts';
import { planExportfragor, underlagText } from './planExportfragor.ts';
import { fragenyckel, type Exportunderlag } from './settleExportsvar.ts';

/**
 * The questions of "Inför export" for the sheet "Läsning": all of them as soon as one has something to ask
 * or a person has written at one, so that no answer loses its place.
 */
export function exportavsnitt(
  underlag: Exportunderlag,
  eget: EgetBlad | undefined,
): readonly Avsnitt[] {
  const fragor = planExportfragor(underlag);
  const own = new Set([
    headerNyckel(egnaTabeller.exportsvar),
    ...fragor.map(({ fraga }) => fragenyckel(fraga)),
  ]);
  const isWritten = eget?.rader.some(({ nyckel }) => own.has(nyckel)) ?? false;
  // A fault that somebody has looked at asks nothing, but keeps the sheet as it was.
  const asks = fragor.some(({ rader }) => rader.length > 0) || underlag.kontroller.some(isFault);
  if (!isWritten && !asks) return [];
  return [
    {
      tabell: egnaTabeller.exportsvar,
      rubrik: egnaOrd.infor,
      hjalp: egnaOrd.inforHjalp,
      kolumner: exportRubriker.klLasningExport,
      falt: [exportrubrik.svar, exportrubrik.orsak],
      rader: fragor.map(({ fraga, rader }) => [
        textCell(exportfragor[fraga]),
        null,
        textCell(underlagText(rader)),
        null,
      ]),
    },
  ];
}

const isFault = ({ utfall }: Kontroll): boolean => utfall === 'fel';

/** The choices of each question, as a drop-down list in its cell. */
export function exportvalidations(
  tables: readonly ReportTable[],
  underlag: Exportunderlag,
): readonly ListValidation[] {
  const table = tables.find(({ name }) => name === egnaTabeller.exportsvar);
  if (table === undefined) return [];
  const { top, left } = table.area;
  return planExportfragor(underlag).map(({ fraga }, at) => ({
    area: { top: top + 1 + at, left: left + 1, rows: 1, columns: 1 },
    values: exportval[fraga],
  }));
}
