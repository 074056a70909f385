import type { Fynd } from '../../fynd/fynd.ts';
import type { Resursgrupp, Resursparameter, Resurstabell } from '../resursfordelning.ts';
import { listplats } from './listplats.ts';

/** What is found of a resursfördelning: a parameter that nobody has said, a span of hours assumed. */
export function findResursfynd({ grupper, timtid }: Resurstabell): readonly Fynd[] {
  const [first] = grupper;
  if (first === undefined) return [];
  const lacking = parametrar.filter(([, lacks]) => grupper.some(lacks));
  const hours = grupper.find(({ beviljade }) => beviljade.varde !== null);
  const yearly = grupper.some(({ arsarbetare }) => arsarbetare.kalla === 'beraknat');
  return [
    ...lacking.map(([parameter]): Fynd => ({
      ...listplats(first),
      typ: 'resursparameterSaknas',
      allvar: 'upplysning',
      parameter,
    })),
    ...(timtid === 'okand' && hours !== undefined && yearly
      ? [
          {
            ...listplats(first, hours.beviljade.cell),
            typ: 'timtidAntagen',
            allvar: 'upplysning',
            kolumn: 'beviljade timmar',
          } as const,
        ]
      : []),
  ];
}

const parametrar: readonly (readonly [Resursparameter, (grupp: Resursgrupp) => boolean])[] = [
  ['timmarPerArsarbetare', ({ arsarbetare }) => arsarbetare.skal === 'saknarTimmarPerArsarbetare'],
  [
    'kostnadPerArsarbetare',
    ({ tilldelning }) => tilldelning.skal === 'saknarKostnadPerArsarbetare',
  ],
];
