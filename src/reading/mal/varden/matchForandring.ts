import { matchVarde } from './matchVarde.ts';
import { newMal, type MalMatch } from './newMal.ts';

const up =
  /^(?:en )?(?:ök(?:a|ar|as|ning|ad|ade|at)(?: (?:antal(?:et)?|andel(?:en)?))?|fler|högre|stigande)(?!\p{L})/u;
const down =
  /^(?:en )?(?:minsk(?:a|ar|as|ning|ad|ade|at)|sänk(?:a|as|er|t|ning)|färre|lägre|kortare|sjunkande)(?!\p{L})/u;
const better = /^(?:förbättr(?:a|as|at|ad|ing)|bättre)(?!\p{L})(?: resultat(?:et)?| värde(?:t)?)?/u;
const same =
  /^(?:(?:minst |lägst )?(?:vara )?i nivå(?= med)|minst (?:samma nivå|lika (?:bra|högt?|många|stor))|oförändra(?:t|d|de)|bibehåll(?:a|as|en|et|na)|behålla(?:s)?|samma(?: nivå)?|i nivå)(?!\p{L})(?: (?:nivå|värde))?/u;

const compared =
  /^,? ?\(?(?:från|fr\.?|än|jmf\.?|jfr\.?|jämfört|i jämförelse|i förhållande|mot|som|med|utifrån|sedan)(?: (?:med|till|mot))? ?/u;
const earlier =
  /^(?:(?:samma |motsvarande )?(?:mät)?period(?:en)? )?(?:(?:års)?bokslut(?:et)?|utfall(?:et)?|resultat(?:et)?|värde(?:t)?|nivån?|år|helår)?(?: för| år| i)? ?(?:(20\d\d|19\d\d)(?!\d)|(?:föregående|förgående|fg\.?|förra|tidigare) (?:året|års?|mätning\p{L}*|utfall)(?: utfall| resultat)?|i fjol|tidigare)/u;
const target = /^ ?till ?/u;
const bound = /^(?:minst|lägst|högst|max(?:imalt)?|under|över|≥|≤|>|<|ca|cirka) ?/u;

/**
 * The change that a folded text begins with: "öka", "minska från14 månader", "öka jmf utfall 2023",
 * "minska till 10" (which is a bound), "oförändrat" and "minst i nivå med 2024" (a bound without a value:
 * at least as good as then); or null.
 * "öka med 5 %" says no value that it can be judged by and gives nothing.
 */
export function matchForandring(text: string): MalMatch | null {
  const atMost = /^högst (?=i nivå|samma nivå)/u.exec(text)?.[0] ?? '';
  const found = wayOf(text.slice(atMost.length));
  const way: Way | null =
    found === null || atMost === ''
      ? found
      : { ...found, villkor: '<=', bart: false, langd: found.langd + atMost.length };
  if (!way) return null;
  const rest = text.slice(way.langd);
  // "lägre än 6" is a bound, "högre än riket" compares with something that isn't there.
  if (/^ än(?!\p{L})/u.test(rest) && !matchFrom(rest)) return null;
  const isSame = way.villkor === '>=' || way.villkor === '<=';
  if (!isSame && /^ ?med(?! \D{0,20}(?:föregående|fg|förra))/u.test(rest)) return null;
  const goal = matchGoal(rest, way.villkor);
  if (goal) return { mal: goal.mal, langd: way.langd + goal.langd };
  const from = matchFrom(rest);
  const onward = from && matchGoal(rest.slice(from.langd), way.villkor);
  if (onward) return { mal: onward.mal, langd: way.langd + from.langd + onward.langd };
  const { varde = null, enhet = null, ar = null } = from ?? {};
  const mal = newMal({ villkor: way.villkor, varde, enhet, jamforelsear: ar, bart: way.bart });
  return { mal, langd: way.langd + (from?.langd ?? 0) };
}

interface Way {
  readonly villkor: 'oka' | 'minska' | '>=' | '<=';
  readonly bart: boolean;
  readonly langd: number;
}

function wayOf(text: string): Way | null {
  for (const [pattern, villkor, bart] of [
    [up, 'oka', false],
    [down, 'minska', false],
    [better, 'oka', true],
    // As good as before: which way that is, the direction says.
    [same, '>=', true],
  ] as const) {
    const match = pattern.exec(text);
    if (match) return { villkor, bart, langd: match[0].length };
  }
  return null;
}

/** "till 80 %": where the change is to end is a bound. */
function matchGoal(rest: string, villkor: Way['villkor']): MalMatch | null {
  const start = target.exec(rest)?.[0];
  if (start === undefined || villkor === '>=' || villkor === '<=') return null;
  const sign = bound.exec(rest.slice(start.length))?.[0] ?? '';
  const match = matchVarde(rest.slice(start.length + sign.length));
  if (!match) return null;
  const { varde, enhet } = match.varde;
  const strikt = /^(?:under|över|>|<)/u.test(sign);
  const mal = newMal({ villkor: villkor === 'oka' ? '>=' : '<=', varde, enhet, strikt });
  return { mal, langd: start.length + sign.length + match.langd };
}

interface From {
  readonly varde: number | null;
  readonly enhet: string | null;
  readonly ar: number | null;
  readonly langd: number;
}

/** "från14 månader", "jmf utfall 2023", "än föregående år (84 %)". */
function matchFrom(rest: string): From | null {
  const link = compared.exec(rest)?.[0] ?? '';
  const named = earlier.exec(rest.slice(link.length).trimStart());
  if (link === '' && !named) return null;
  const spaces = rest.slice(link.length).length - rest.slice(link.length).trimStart().length;
  const start = link.length + spaces + (named?.[0].length ?? 0);
  const gap = /^[ :,(]*/.exec(rest.slice(start))?.[0].length ?? 0;
  const match = matchVarde(rest.slice(start + gap));
  if (!named && (!match || /än ?$/u.test(link))) return null;
  const { varde = null, enhet = null } = match?.varde ?? {};
  const ar = named?.[1] === undefined ? null : Number(named[1]);
  return { varde, enhet, ar, langd: match ? start + gap + match.langd : start };
}
