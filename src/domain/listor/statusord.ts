/** A status told in one word: how something goes, or how far it has come. */
export type Statusord =
  'gron' | 'gul' | 'rod' | 'klar' | 'pagar' | 'planerad' | 'forsenad' | 'avbruten';

/** The light of a traffic light and nothing more. */
const lights: readonly (readonly [RegExp, Statusord])[] = [
  [/^(?:\P{L}*grön[ta]?\P{L}*|🟢)$/iu, 'gron'],
  [/^(?:\P{L}*gul[ta]?\P{L}*|🟡)$/iu, 'gul'],
  [/^(?:\P{L}*(?:röda?|rött)\P{L}*|🔴)$/iu, 'rod'],
];

/** Words of a status, the denied before the plain. */
const words: readonly (readonly [RegExp, Statusord])[] = [
  [
    /avbr[uy]t|avslås|avslag|utgå|inställ|ej aktuell|inte aktuell|inte längre|nedlagd|pausa/iu,
    'avbruten',
  ],
  [/(?<!(?:ej|inte|icke) )(?:försena|fördröj|efter (?:tid)?plan(?:en)?(?!\p{L}))/iu, 'forsenad'],
  [
    /(?:ej|inte|icke) (?:påbörj|start|genomför|igång|verkställ|inled)|planera|kommande|vilande|avvaktar|^beslutad|framtida|^ny$/iu,
    'planerad',
  ],
  [
    /(?:ej|inte) (?:klar|avsluta|slutför)|pågå|påbörja|starta|igång|på gång|delvis|löpande|enligt (?:tid)?plan|(?:ej|inte|icke) försena|under (?:arbete|genomförande|införande)/iu,
    'pagar',
  ],
  [/klar|genomför|avsluta|slutför|verkställ|färdig|införd|uppnåd|✓|✔|^(?:ja|x)$/iu, 'klar'],
];

/**
 * What a status says; null where it says nothing of the kind.
 * @example statusordOf('Ej påbörjad') // "planerad"
 */
export const statusordOf = (text: string): Statusord | null =>
  [...lights, ...words].find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;

/** The longest text that is a status and nothing more. */
const LANGST = 24;

/** What a text says that is no more than a status; null for a longer one. @example bareStatus('Gul') // "gul" */
export const bareStatus = (text: string): Statusord | null =>
  text.trim().length <= LANGST ? statusordOf(text) : null;
