import type { Beloppsroll } from '../../domain/underlag/tabell.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { BeraknadTabell, Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { andelText } from '../text/number.ts';
import { bindText } from './bindText.ts';
import { composeSammanfattning, mainTable, unitText } from './composeSammanfattning.ts';
import { composeDelar, type Dokumentunderlag } from './delar.ts';
import type { Bit, Bitar, Block, Dokumenttabell } from './dokument.ts';
import { spannText } from './dokumenttext.ts';
import type { Verksamhetskommentar } from './findKommentarer.ts';
import { ingaTillagg, type Dokumenttillagg } from './tillagg.ts';

/** The kinds of pieces: what stands before ":" in a mark. */
export const bitslag: ReadonlySet<string> = new Set([
  ...['driftredovisning', 'sarredovisning', 'resultat', 'verksamhetsanalys', 'investeringar'],
  ...['kostnadslage', 'prognos', 'maluppfyllelse', 'mal-i-korthet', 'atgarder', 'avstamning'],
  ...['analys', 'kommentar', 'orsak', 'atgard', 'utkast', 'rubrik'],
  ...['avvikelse', 'andel', 'utfall', 'budget', 'ackbudget', 'period', 'sammanfattning'],
]);

/**
 * Everything that a template can ask for, by name: tables ("driftredovisning", "sarredovisning:51"), texts
 * ("kommentar:51") and figures ("avvikelse:51", "avvikelse:total"). A row is named by its code, else by
 * its name in small letters.
 */
export function composeBitar(
  underlag: Dokumentunderlag,
  tillagg: Dokumenttillagg = ingaTillagg,
): Bitar {
  const { uppfoljning } = underlag;
  const delar = composeDelar(underlag);
  const bitar = new Map<string, Bit>();
  const put = (namn: string, bit: Bit | null): void => {
    const key = namn.toLowerCase().replace(/\s+/gu, ' ').trim();
    if (bit !== null && !bitar.has(key)) bitar.set(key, bit);
  };
  for (const typ of ['driftredovisning', 'resultat', 'verksamhetsanalys', 'investeringar'] as const)
    put(typ, tablesBit(delar.belopp(typ).map(({ tabell }) => tabell)));
  const breakdowns = delar.belopp('sarredovisning');
  for (const { kalla, tabell } of breakdowns)
    if (kalla.foralder !== null) put(`sarredovisning:${kalla.foralder}`, tablesBit([tabell]));
  put('sarredovisning', tablesBit(breakdowns.map(({ tabell }) => tabell)));
  put('prognos', tablesBit([delar.prognos]));
  put('kostnadslage', tablesBit([delar.kostnadslage]));
  put('mal-i-korthet', tablesBit([delar.malKorthet]));
  put('maluppfyllelse', tablesBit([delar.malKorthet, delar.indikatorer]));
  put('atgarder', tablesBit([tillagg.atgarder]));
  put('avstamning', blockBit(delar.avstamning));
  put('sammanfattning', textBit(composeSammanfattning(uppfoljning)));
  if (uppfoljning.period !== null) put('period', textBit(spannText(uppfoljning.period)));
  for (const [namn, text] of figuresOf(uppfoljning)) put(namn, textBit(text));
  for (const { nyckel, stycken, ...text } of tillagg.texter) {
    for (const slag of ['rubrik', 'utkast', 'kommentar', 'orsak', 'atgard'] as const)
      put(`${slag}:${nyckel}`, textBit(text[slag] ?? ''));
    put(`analys:${nyckel}`, textBit(stycken.join('\n')));
  }
  for (const [nyckel, text] of joined(delar.kommentarer)) put(`kommentar:${nyckel}`, textBit(text));
  return bitar;
}

const textBit = (text: string): Bit | null => (text === '' ? null : { slag: 'text', text });

const blockBit = (block: readonly Block[]): Bit | null =>
  block.length === 0 ? null : { slag: 'block', block };

const tablesBit = (tabeller: readonly (Dokumenttabell | null)[]): Bit | null =>
  blockBit(
    tabeller.flatMap((tabell): readonly Block[] =>
      tabell === null ? [] : [{ slag: 'tabell', tabell }],
    ),
  );

/** All that is written of a row, by its code, else its name. */
function joined(kommentarer: readonly Verksamhetskommentar[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { kod, namn, text } of kommentarer) {
    const key = kod ?? namn;
    const before = texts.get(key);
    texts.set(key, before === undefined ? text : `${before}\n${text}`);
  }
  return texts;
}

const roles: readonly Beloppsroll[] = ['utfall', 'budget', 'prognos', 'ackBudget'];

type Figure = readonly [namn: string, text: string];

/** The figures of the whole, then of every row of the tables about verksamheter. */
function figuresOf({ tabeller, enhet, regler }: Uppfoljning): readonly Figure[] {
  const main = mainTable(tabeller);
  const total = main === undefined ? [] : amountsOf(main, main.summa, 'total', { enhet, regler });
  const wanted = tabeller.filter(
    ({ typ }) => typ.varde === 'driftredovisning' || typ.varde === 'sarredovisning',
  );
  const rows = wanted.flatMap((tabell) =>
    tabell.rader
      .filter(({ roll }) => roll !== 'summa')
      .flatMap((rad): readonly Figure[] => {
        const nyckel = rad.kod?.trim() || rad.namn.trim();
        const own = amountsOf(tabell, rad, nyckel, { enhet, regler });
        const sum = own.find(([namn]) => namn.startsWith('avvikelse:'));
        const rubrik = [rad.namn.trim(), sum?.[1] ?? ''].join(' ').trim();
        return [...own, [`rubrik:${nyckel}`, rubrik]];
      }),
  );
  return [...total, ...rows];
}

function amountsOf(
  tabell: BeraknadTabell,
  rad: BeraknadTabell['summa'],
  nyckel: string,
  { enhet, regler }: Pick<Uppfoljning, 'enhet' | 'regler'>,
): readonly Figure[] {
  const tecken = regler.tecken === 'kalla' ? tabell.tecken.varde : regler.tecken;
  const figure = (namn: string, amount: Ore | null | undefined): readonly Figure[] =>
    amount === null || amount === undefined ? [] : [[`${namn}:${nyckel}`, unitText(amount, enhet)]];
  return [
    ...figure('avvikelse', rad.avvikelse),
    ...(rad.andel === null ? [] : [[`andel:${nyckel}`, bindText(andelText(rad.andel))] as const]),
    ...roles.flatMap((roll) => {
      const amount = rad.belopp[roll] ?? null;
      return figure(roll.toLowerCase(), amount === null ? null : toTableSign(amount, tecken));
    }),
  ];
}
