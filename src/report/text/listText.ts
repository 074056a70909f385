import type { Riskniva } from '../../domain/listor/internkontroll.ts';
import type { Listnamn, Listslag } from '../../domain/listor/listrad.ts';
import type { Reservslag } from '../../domain/listor/reserver.ts';
import type { Resursparameter } from '../../domain/listor/resursfordelning.ts';

/** The lists by name, alone and in a sentence. */
export const listslagText: Readonly<
  Record<Listslag, { readonly namn: string; readonly bestamd: string }>
> = {
  statsbidrag: { namn: 'Statsbidrag', bestamd: 'listan över statsbidrag' },
  resursfordelning: { namn: 'Resursfördelning', bestamd: 'resursfördelningen' },
  internkontroll: { namn: 'Internkontroll', bestamd: 'internkontrollen' },
  handlingsplan: { namn: 'Handlingsplan', bestamd: 'handlingsplanen' },
};

/** The headers that a list is known by. */
export const listkravText: Readonly<Record<Listnamn, string>> = {
  statsbidrag:
    'En lista över statsbidrag behöver Bidrag och Belopp, och Status, Sökt, Förbrukat eller Återstår.',
  resursfordelning:
    'En resursfördelning behöver Grupp och minst två av timmar, årsarbetare, brukartid och kostnadsmått.',
  internkontroll:
    'En internkontroll behöver Risk, och Sannolikhet, Allvarlighet eller Kontroll med Nivå.',
  handlingsplan: 'En handlingsplan behöver Åtgärd först, och Planerad start, Status eller Effekt.',
  investeringar: 'En investeringstabell behöver Projekt och Budget, och Utfall eller Prognos.',
};

/** What is to be done about a risk. */
export const risknivaText: Readonly<Record<Riskniva, string>> = {
  omedelbart: 'Hanteras omedelbart',
  snarast: 'Hanteras snarast',
  accepteras: 'Accepteras',
};

/** The kinds of reserv. */
export const reservslagText: Readonly<Record<Reservslag, string>> = {
  buffert: 'Buffert',
  planeringsreserv: 'Planeringsreserv',
  centraltUnderskott: 'Centralt underskott',
  ofordelat: 'Ofördelade medel',
  oforutsett: 'Oförutsedda kostnader',
  reserv: 'Reserv',
};

/** What hours are turned into årsarbetare and money with. */
export const parameterText: Readonly<Record<Resursparameter, string>> = {
  timmarPerArsarbetare: 'timmar per årsarbetare',
  kostnadPerArsarbetare: 'kostnad per årsarbetare',
  timpris: 'timpris',
};
