import { avstamningsrubrik, kontrollord } from '../../domain/tidigare/avstamningsord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';

type Read = (header: string) => string;

const kontroller: ReadonlySet<string> = new Set(Object.values(kontrollord));

const isKontroll = (read: Read): boolean => kontroller.has(read(avstamningsrubrik.kontroll));

const isGroup = (read: Read): boolean =>
  isKontroll(read) && /^[●–] /u.test(read(avstamningsrubrik.status));

/** What tells our rows in the tables of "Avstämning", by the table's name: what is compared, in our words. */
export const kontrollrader: readonly (readonly [string, (read: Read) => boolean])[] = [
  [
    egnaTabeller.avstamning,
    (read) =>
      isKontroll(read) &&
      /^(?:[-+]?[\d.]+(?:e[-+]?\d+)?|–|#.+)$/iu.test(read(avstamningsrubrik.differens)),
  ],
  [egnaTabeller.avstamningEjJamford, isGroup],
  [egnaTabeller.avstamningStammer, isGroup],
];
