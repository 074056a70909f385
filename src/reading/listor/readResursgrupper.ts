import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { Listvarde } from '../../domain/listor/listrad.ts';
import type { Grupprad, Timtid } from '../../domain/listor/resursfordelning.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';
import { listandel, listbelopp, listtal, listtext, nameAt, placeOf } from './listceller.ts';
import { kostnadsenhet } from './kostnadsenhet.ts';
import { isParameterrad } from './readResursparametrar.ts';
import { findManadstimmar, listtimmar } from './summeraManader.ts';
import { timtidIn } from './ord/timtidIn.ts';
import { kolumnOf, readListrader } from './tabeller/listrader.ts';
import type { Listroll } from './tabeller/listroll.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/** The groups of a resursfördelning, in its order. */
export const readResursgrupper = (tabell: LastLista, enhet: Enhet): readonly Grupprad[] => {
  const manadstimmar = findManadstimmar(tabell);
  const tid = {
    timtid: manadstimmar === null ? timtidOf(tabell) : ('period' as const),
    manader: manadstimmar?.manader ?? null,
  };
  return readListrader(tabell)
    .filter(({ slag, row }) => slag === 'rad' && isGrupp(nameAt(tabell, row, 'grupp')))
    .map(({ row }) => ({
      ...readGrupp(tabell, row, enhet),
      ...tid,
      beviljade: listtimmar(tabell, row, 'beviljade', manadstimmar),
      utforda: listtimmar(tabell, row, 'utforda', manadstimmar),
    }));
};

/** A row with a name that is no parameter of all groups. */
const isGrupp = (namn: string): boolean => namn !== '' && !isParameterrad(namn);

function readGrupp(
  tabell: LastLista,
  row: number,
  enhet: Enhet,
): Omit<Grupprad, 'beviljade' | 'utforda' | 'timtid' | 'manader'> {
  const hours = (roll: Listroll): Listvarde<number> => listtal(tabell, row, roll);
  const amount = (roll: Listroll, unit: Enhet): Listvarde<Ore> =>
    listbelopp(tabell, row, kolumnOf(tabell, roll), unit);
  const namn = nameAt(tabell, row, 'grupp');
  return {
    nyckel: normalName(namn),
    ...placeOf(tabell, row, kolumnOf(tabell, 'grupp')?.index ?? tabell.first),
    namn,
    tabell: tabell.nyckel,
    brukartid: listandel(tabell, row, 'brukartid'),
    behov: hours('behov'),
    tillgangliga: hours('tillgangliga'),
    trycktSaknas: hours('saknas'),
    budget: amount('budget', enhet),
    kostnad: amount('kostnad', enhet),
    kostnadForegaende: amount('kostnadForegaende', enhet),
    timmarForegaende: hours('timmarForegaende'),
    // What an hour costs is never given in tkr, whatever the rest of the table is.
    trycktPerTimme: amount('perTimme', 'kr'),
    trycktPerTimmeForegaende: amount('perTimmeForegaende', 'kr'),
    timmarPerArsarbetare: hours('timmarPerArsarbetare'),
    kostnadPerArsarbetare: amount(
      'kostnadPerArsarbetare',
      kostnadsenhet(hours('kostnadPerArsarbetare').varde ?? 0),
    ),
    timpris: amount('timpris', 'kr'),
    kommentar: listtext(tabell, row, 'kommentar'),
  };
}

/** What the header of the hours says, else a line above. */
function timtidOf(tabell: LastLista): Timtid {
  const header = (kolumnOf(tabell, 'beviljade') ?? kolumnOf(tabell, 'utforda'))?.text ?? '';
  const texts = [header, ...tabell.lines.toReversed()];
  return texts.map(timtidIn).find((timtid) => timtid !== null) ?? 'okand';
}
