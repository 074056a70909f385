import { toTableSign, type Tecken } from '../../domain/avvikelse/tecken.ts';
import type { Beloppsroll, Rad, SaknasSkal } from '../../domain/underlag/tabell.ts';
import type { Avvikelser, BeraknadRad } from '../../domain/uppfoljning/uppfoljning.ts';
import { ejBeraknatText, saknasText } from '../text/skalText.ts';
import type { BeloppJson, RadJson } from './jsonTypes.ts';

/** A row as the JSON has it, its amounts turned to the sign that its table prints. */
export const composeRad = (rad: BeraknadRad, tecken: Tecken): RadJson => ({
  kod: rad.kod,
  namn: rad.namn,
  cell: rad.cell,
  post: rad.post,
  ...composeBelopp(rad, tecken),
  varav: rad.roll === 'varav',
  summa: rad.roll === 'summa' || rad.roll === 'delsumma',
});

/** A row's or a sum's amounts and what follows from them, with the reasons for what is missing. */
export function composeBelopp(
  source: Avvikelser & { readonly belopp: Rad['belopp']; readonly saknas?: Rad['saknas'] },
  tecken: Tecken,
): BeloppJson {
  const amount = (roll: Beloppsroll): number | null => {
    const value = source.belopp[roll] ?? null;
    return value === null ? null : toTableSign(value, tecken);
  };
  return {
    utfall: amount('utfall'),
    ackBudget: amount('ackBudget'),
    prognos: amount('prognos'),
    budget: amount('budget'),
    foregaendeAr: amount('foregaendeAr'),
    foregaendePrognos: amount('foregaendePrognos'),
    avvikelseAck: source.avvikelseAck,
    avvikelseHelar: source.avvikelseHelar,
    avvikelse: source.avvikelse,
    andel: source.andel,
    skal: [...missing(source.saknas ?? {}), ...source.skal.map((skal) => ejBeraknatText[skal])],
  };
}

const columnText: Readonly<Record<Beloppsroll, string>> = {
  utfall: 'utfall',
  ackBudget: 'ackumulerad budget',
  prognos: 'prognos',
  budget: 'budget',
  foregaendeAr: 'föregående år',
  foregaendePrognos: 'föregående prognos',
};

const missing = (saknas: Rad['saknas']): string[] =>
  (Object.entries(saknas) as [Beloppsroll, SaknasSkal][]).map(
    ([roll, skal]) => `${columnText[roll]}: ${saknasText[skal]}`,
  );
