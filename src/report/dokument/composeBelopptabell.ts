import type { Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { BeraknadTabell, Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { planRader, type Utskriftsrad } from '../tabellblad/bladrader.ts';
import { planKolumner, type Bladkolumn } from '../tabellblad/kolumnplan.ts';
import { decideStatus, statusText } from '../tabellblad/status.ts';
import { andelText, STRECK } from '../text/number.ts';
import { avvikelseText } from '../text/ordText.ts';
import { avrundningOf, roundColumn, type Avrundade } from './avrunda.ts';
import type { Dokumentcell, Dokumentkolumn, Dokumentrad, Dokumenttabell } from './dokument.ts';
import { captionText, dokumenttext } from './dokumenttext.ts';
import { planBredder } from './kolumnbredd.ts';

/** The columns of a sheet that a document has too. */
const shown: ReadonlySet<Bladkolumn['slag']> = new Set([
  ...(['kod', 'namn', 'belopp', 'avvikelseAck'] as const),
  ...(['avvikelse', 'andel', 'status'] as const),
]);

/** More amounts than this leave room for the symbol of a status only. */
const ROOM_FOR_WORDS = 3;

/**
 * A table of amounts as the document has it: the municipality's columns in its own order, avvikelse and
 * status; in whole tkr, or mnkr with one decimal, that still sum.
 */
export function composeBelopptabell(
  tabell: BeraknadTabell,
  titel: string,
  { enhet, regler, period }: Pick<Uppfoljning, 'enhet' | 'regler' | 'period'>,
): Dokumenttabell {
  const rader = planRader(tabell);
  const plan = planKolumner(tabell).filter(({ slag }) => shown.has(slag));
  const amounts = plan.filter(({ slag }) => slag === 'belopp' || slag === 'avvikelseAck').length;
  const isWide = amounts <= ROOM_FOR_WORDS;
  const tecken = regler.tecken === 'kalla' ? tabell.tecken.varde : regler.tecken;
  const avrundning = avrundningOf(enhet);
  const delrader = rader.map(({ roll, summerar }) => ({
    roll,
    summerar: Object.values(summerar)[0] ?? [],
  }));
  const columns = plan.map((kolumn): Avrundade => {
    const amountOf = amountsOf(kolumn);
    if (amountOf === null)
      return { celler: rader.map((rad) => cellOf(rad, kolumn, isWide, regler)), moved: false };
    const signed = rader.map((rad) => {
      const amount = amountOf(rad);
      return amount === null || kolumn.slag !== 'belopp' ? amount : toTableSign(amount, tecken);
    });
    const rounded = roundColumn(delrader, signed, avrundning);
    const celler = rounded.texter.map((text, at): Dokumentcell => {
      const rad = rader[at];
      const isDeficit =
        kolumn.slag === 'avvikelse' &&
        rad !== undefined &&
        decideStatus(rad, regler) === statusText.underskott;
      return isDeficit ? { text, ton: 'underskott' } : { text };
    });
    return { celler, moved: rounded.moved };
  });
  const { bok, blad } = tabell.kalla;
  const written = rader.map(({ roll }, at): Dokumentrad => ({
    roll,
    celler: columns.map(({ celler }) => celler[at] ?? { text: '' }),
  }));
  const name = plan.findIndex(({ slag }) => slag === 'namn');
  const kolumner = planBredder(
    plan.map((kolumn) => columnOf(kolumn, isWide)),
    written,
    name,
  );
  const sign = avvikelseText(tabell.jamforelse, tecken);
  return {
    rubrik: captionText(titel, tabell.period?.varde ?? period, avrundning.enhet),
    beskrivning: describe(titel, kolumner, rader.length),
    kolumner,
    rader: written,
    noter: [
      `Källa: ${bok}, bladet ${blad}. ${sign.charAt(0).toUpperCase()}${sign.slice(1)}.`,
      ...(isWide ? [] : [dokumenttext.underskott]),
      ...(columns.some(({ moved }) => moved) ? [dokumenttext.avrundat] : []),
    ],
  };
}

const amountsOf = ({ slag, roll }: Bladkolumn): ((rad: Utskriftsrad) => Ore | null) | null => {
  if (slag === 'belopp') return roll === null ? null : (rad) => rad.belopp[roll] ?? null;
  if (slag === 'avvikelse') return ({ avvikelse }) => avvikelse;
  return slag === 'avvikelseAck' ? ({ avvikelseAck }) => avvikelseAck : null;
};

function cellOf(
  rad: Utskriftsrad,
  { slag }: Bladkolumn,
  isWide: boolean,
  regler: Uppfoljning['regler'],
): Dokumentcell {
  if (slag === 'kod') return { text: rad.kod ?? '' };
  if (slag === 'namn') return { text: rad.namn };
  if (slag === 'andel') return { text: rad.andel === null ? STRECK : andelText(rad.andel) };
  const status = decideStatus(rad, regler).split(':')[0] ?? '';
  const text = isWide ? status : status.charAt(0);
  return status === statusText.underskott ? { text, ton: 'underskott' } : { text };
}

const columnOf = ({ slag, rubrik }: Bladkolumn, isWide: boolean): Omit<Dokumentkolumn, 'bredd'> => {
  switch (slag) {
    case 'kod':
    case 'namn':
      return { rubrik, side: 'left' };
    case 'status':
      return { rubrik: isWide ? rubrik : '', side: 'left' };
    default:
      return { rubrik, side: 'right' };
  }
};

/** What a table holds, for who cannot see it. */
export const describe = (
  titel: string,
  kolumner: readonly Dokumentkolumn[],
  rows: number,
): string =>
  `${titel}: ${rows} ${rows === 1 ? 'rad' : 'rader'} med kolumnerna ${kolumner
    .map(({ rubrik }) => rubrik)
    .filter((rubrik) => rubrik !== '')
    .join(', ')}.`;
