import type { Atgardsstatus } from '../../../domain/listor/handlingsplan.ts';

/** Words of a status, the denied before the plain. */
const words: readonly (readonly [RegExp, Atgardsstatus])[] = [
  [
    /avbr[uy]t|avslås|avslag|utgå|inställ|ej aktuell|inte aktuell|inte längre|nedlagd|pausa/iu,
    'avbruten',
  ],
  [
    /(?:ej|inte|icke) (?:påbörj|start|genomför|igång|verkställ|inled)|planera|kommande|vilande|avvaktar|^beslutad|framtida|^ny$/iu,
    'planerad',
  ],
  [
    /(?:ej|inte) (?:klar|avsluta|slutför)|pågå|påbörja|starta|igång|på gång|delvis|löpande|under (?:arbete|genomförande|införande)/iu,
    'pagar',
  ],
  [/klar|genomför|avsluta|slutför|verkställ|färdig|införd|uppnåd|✓|✔|^(?:ja|x)$/iu, 'klar'],
];

/** How far an åtgärd has come, by the words of its status. @example readAtgardsstatus('Ej påbörjad') // "planerad" */
export const readAtgardsstatus = (text: string): Atgardsstatus | null =>
  words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
