const expected =
  /vänta|ej besluta|inte besluta|ännu inte|obesluta|(?<!\p{L})(?:an)?sök|prelimin|osäker|inväntar|beslut kommer|under beredning|(?<!\p{L})aviser/iu;
const decided =
  /beslut|bevilj|erhåll|utbeta|bekräft|fastställ|rekvirer|tilldela|(?<!\p{L})(?:klar|mottag|inkommet|säker)/iu;
/** An application that has had its answer. */
const refused = /avsl(?:ag|ås|og)/iu;
const granted = /^(?:an)?sök\p{L}*(?: är|,| och)? (?:bevilj|godkän)/iu;
const yes = /^(?:ja|j|x|✓|✔|true|sant)$/iu;
const no = /^(?:nej|n|false|falskt)$/iu;
const date = /^(?:19|20)\d\d-\d\d-\d\d$|^\d{1,2}\/\d{1,2}/u;

/**
 * Whether a text says that a statsbidrag is decided or expected; a "ja" answers the header, a date is that
 * of the decision.
 * @example readBeslut('Beslut väntas i oktober', 'Status') // "vantat"
 */
export function readBeslut(text: string, rubrik: string): 'beslutat' | 'vantat' | null {
  const asksExpected = expected.test(rubrik) && !/beslut/iu.test(rubrik);
  if (yes.test(text)) return asksExpected ? 'vantat' : 'beslutat';
  if (no.test(text)) return asksExpected ? 'beslutat' : 'vantat';
  if (refused.test(text)) return null;
  if (granted.test(text)) return 'beslutat';
  if (expected.test(text)) return 'vantat';
  return decided.test(text) || date.test(text) ? 'beslutat' : null;
}

/** Whether a text says yes or no. @example readJaNej('Ingår inte') // false */
export function readJaNej(text: string): boolean | null {
  if (no.test(text) || /^(?:ingår )?(?:ej|inte)|ingår (?:ej|inte)/iu.test(text)) return false;
  return yes.test(text) || /^(?:ingår|med)(?!\p{L})/iu.test(text) ? true : null;
}
