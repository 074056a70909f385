const month = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?';
const source = `(?:t\\.? ?o\\.? ?m\\.?|till och med|per|i|under|från)`;

/** What may follow a value without changing it. */
const trailing = new RegExp(
  `^(?:[\\s.,;:!*†()]+|per (?:år|månad|vecka|dag|dygn|kvartal|brukare|person|tillfälle|invånare|anställd)(?!\\p{L})|/ ?(?:år|mån|månad|vecka|dag|brukare)(?!\\p{L})` +
    `|om året|varje år|i (?:snitt|genomsnitt|medel(?:tal|värde)?)|totalt|hittills|prel(?:iminärt)?|enligt (?:enkät|mätning|kolada)\\p{L}*` +
    `|${source} (?:den )?(?:\\d{1,2} )?${month}(?: 20\\d\\d)?(?!\\p{L})|(?:vid |för |på |i )?(?:helår|delår|årsbasis|årsbokslut|bokslut|utfall|verksamhetsstatistik|året|år|årets slut)(?:et)?(?!\\p{L})|(?:t|tertial|kvartal|q) ?\\d(?!\\d)` +
    `|(?:senast |till |år |för )?20[0-4]\\d(?:-\\d\\d-\\d\\d)?(?!\\d)|(?:föregående|fg|förra) år(?:et)?)`,
  'u',
);

const turning =
  /ökning|öka[dts]|minsk|högre|lägre|fler|färre|mer än|mindre|bättre|sämre|förbättr|försämr|kvar|saknas|återstår|svar(?:at|sfrekvens|ande)|deltagit|klara?(?!\p{L})|påbörj|(?<!\p{L})(?:minus|underskott\p{L}*|knappt|drygt|nästan|närmare|omkring|runt|ungefär|ej|inte|inga|ingen|utan|men|dock|eller|resp\p{L}*|och|mot|över|under|av (?:målet|budget\p{L}*|målvärdet)|för (?:lite|mycket|få|många)|halv\p{L}*)(?!\p{L})|[~≈±]|avvikelse|differens|skillnad/u;

/** Whether all that is left of a folded text leaves the value before it as it is: "per år", "(2024)", ".". */
export function isHarmless(rest: string): boolean {
  let left = rest.trim();
  for (let match = trailing.exec(left); match && left !== ''; match = trailing.exec(left)) {
    left = left.slice(match[0].length);
  }
  return left === '';
}

/** Whether words beside a value turn or blur what it is: "5 % lägre", "halva". */
export const isTurned = (words: string): boolean => turning.test(words);

/** Whether what is left are a few words that only name what the value counts: "av brukarna är nöjda". */
export const isPlainProse = (rest: string): boolean =>
  rest.length <= 120 && !/[\d%<>≥≤=/#]/.test(rest) && /^[\s,(]/.test(rest) && !isTurned(rest);
