import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listord } from '../../domain/tidigare/listord.ts';
import { allvarligheter, listrubrik } from '../../domain/tidigare/listrubrik.ts';

type Read = (header: string) => string;

const hasFigure = (text: string): boolean => /^(?:[-+]?[\d.]+(?:e[-+]?\d+)?|–|#.+)$/iu.test(text);

const words: ReadonlySet<string> = new Set(Object.values(listord));
const isWord = (text: string): boolean => words.has(text) || text.startsWith('#');
/** A level in the plan's own word has a sign before it. */
const isLevel = (text: string): boolean => isWord(text) || /^[▲◆○] \p{L}/u.test(text);
const hasLevel = (text: string): boolean => /[▲◆○]|^#/u.test(text);

const { avbrutna, forsenade, grona, gula, roda } = listrubrik;
/** A plan has one of these columns at least. */
const lagen = [avbrutna, forsenade, grona, gula, roda];

/** What every row of ours has in the tables of lists, and no row of a person's. */
export const listrader: readonly (readonly [string, (read: Read) => boolean])[] = [
  [
    egnaTabeller.statsbidrag,
    (read) => isWord(read(listrubrik.beslut)) && hasFigure(read(listrubrik.aterstar)),
  ],
  [
    egnaTabeller.bidragssummor,
    (read) => hasFigure(read(listrubrik.antal)) && hasFigure(read(listrubrik.aterstar)),
  ],
  [
    egnaTabeller.bidragsprognos,
    (read) => hasFigure(read(listrubrik.belopp)) && hasFigure(read(listrubrik.avvikelse)),
  ],
  [
    egnaTabeller.resursfordelning,
    (read) => hasFigure(read(listrubrik.saknas)) && hasFigure(read(listrubrik.skillnad)),
  ],
  [
    egnaTabeller.timkostnad,
    (read) => hasFigure(read(listrubrik.kronorPerTimme)) && hasFigure(read(listrubrik.forandring)),
  ],
  [
    egnaTabeller.reserver,
    (read) => hasFigure(read(listrubrik.budget)) && hasFigure(read(listrubrik.avvikelse)),
  ],
  [
    egnaTabeller.internkontroll,
    (read) => hasFigure(read(listrubrik.riskvarde)) && isLevel(read(listrubrik.niva)),
  ],
  [egnaTabeller.riskmatris, (read) => allvarligheter.some((rubrik) => hasLevel(read(rubrik)))],
  [egnaTabeller.risknivaer, (read) => isWord(read(listrubrik.niva))],
  [egnaTabeller.handlingsplan, (read) => isWord(read(listrubrik.lage))],
  [
    egnaTabeller.planomraden,
    (read) => hasFigure(read(listrubrik.antal)) && lagen.some((rubrik) => hasFigure(read(rubrik))),
  ],
];
