import type { Listslag } from '../../../domain/listor/listrad.ts';
import { tidsdelIn } from '../ord/tidsdelIn.ts';
import type { WordColumn } from '../../tables/wordHeaders.ts';
import type { Listroll } from './listroll.ts';
import type { Listrubrik } from './listrubrik.ts';

type Kolumner = readonly WordColumn<Listrubrik>[];

/** Words of tables of money, of goals and of postings: lists don't have them. */
const other =
  /^(?:avvikelse|budgetavvikelse|helårsavvikelse|ack\.? ?budget|årsbudget|helårsbudget|konto|indikator|målvärde|nämndmål|måluppfyllelse|nyckeltal|verifikat\p{L}*|utfall ack)/iu;

const hours: readonly Listroll[] = ['beviljade', 'utforda', 'timmarForegaende'];
const staff: readonly Listroll[] = ['brukartid', 'behov', 'tillgangliga', 'saknas'];
const rates: readonly Listroll[] = [
  'perTimme',
  'perTimmeForegaende',
  'timmarPerArsarbetare',
  'kostnadPerArsarbetare',
  'timpris',
];

/** What the first column of a handlingsplan may hold; a row that begins otherwise is no header. */
const leading: readonly Listroll[] = ['atgard', 'omrade', 'mal', 'verksamhet'];

/** Which list columns head together, or null for none. */
export function listslagOf(kolumner: Kolumner): Listslag | null {
  const roles = new Set(kolumner.flatMap(({ rubrik }) => rubrik?.roll ?? []));
  const count = (wanted: readonly Listroll[]): number =>
    wanted.filter((roll) => roles.has(roll)).length;
  const has = (...wanted: readonly Listroll[]): boolean => count(wanted) > 0;
  if (kolumner.some(({ text }) => other.test(text)) && count([...hours, ...staff, ...rates]) < 3)
    return null;
  if (isRisks(roles, has)) return 'internkontroll';
  if (isGroups(kolumner, has, count)) return 'resursfordelning';
  if (isGrants(kolumner, roles, count)) return 'statsbidrag';
  const first = kolumner.find(({ rubrik }) => rubrik?.roll !== 'nr')?.rubrik?.roll;
  const leads = first !== undefined && leading.includes(first);
  const planned = has('start', 'effekt') || (has('status') && has('mal', 'ansvarig', 'omrade'));
  const money = has('budget', 'belopp', 'kostnad');
  return leads && roles.has('atgard') && planned && !money ? 'handlingsplan' : null;
}

function isRisks(
  roles: ReadonlySet<Listroll>,
  has: (...r: readonly Listroll[]) => boolean,
): boolean {
  // Weighed both ways it is a list of risks, though its names stand under Beskrivning or Område.
  if (!roles.has('risk'))
    return (
      roles.has('sannolikhet') &&
      roles.has('allvarlighet') &&
      has('kommentar', 'namn', 'kvalitetsfaktor', 'omrade') &&
      has('riskvarde', 'niva', 'kontroll', 'atgard', 'nr')
    );
  const weighed = has('sannolikhet', 'allvarlighet');
  const controlled =
    has('kontroll') && has('niva', 'riskvarde', 'delar', 'helar', 'kvalitetsfaktor', 'atgard');
  return weighed || controlled;
}

function isGroups(
  kolumner: Kolumner,
  has: (...r: readonly Listroll[]) => boolean,
  count: (r: readonly Listroll[]) => number,
): boolean {
  const first = kolumner[0]?.rubrik?.roll;
  // Names may stand without a header: to the left of the first figures, or under a word of their own.
  const named = has('grupp', 'verksamhet', 'omrade', 'namn') || !first || hours.includes(first);
  const figures = count([...hours, ...staff, ...rates]);
  const years = kolumner.filter(({ text }) => /^(?:19|20)\d\d$/u.test(text)).length;
  const months = kolumner.filter(
    ({ rubrik, text }) =>
      rubrik !== null && hours.includes(rubrik.roll) && tidsdelIn(text) !== null,
  ).length;
  return named && (figures >= 2 || months >= 3) && (has(...hours) || has(...rates)) && years < 2;
}

function isGrants(
  kolumner: Kolumner,
  roles: ReadonlySet<Listroll>,
  count: (r: readonly Listroll[]) => number,
): boolean {
  const both = roles.has('beslutat') && roles.has('vantat');
  const used = roles.has('beslutat') && count(['forbrukat', 'aterstar']) > 0;
  const amount = roles.has('belopp') || roles.has('sokt') || both || used;
  // The name's own header may say no more than Benämning where another speaks of bidrag.
  const named =
    roles.has('bidrag') ||
    (roles.has('namn') && kolumner.some(({ text }) => /bidrag/iu.test(text)));
  const told = count([
    'status',
    'sokt',
    'beslutat',
    'vantat',
    'forbrukat',
    'aterstar',
    'ingarIPrognosen',
  ]);
  return named && amount && told >= 1;
}
