import type { AvstamningFyndData, Huvudboksfakta, Tabellenhet } from '../fynd/avstamningFynd.ts';
import type { Fynd, FyndData } from '../fynd/fynd.ts';
import { malplats } from '../mal/malplats.ts';
import type { Tabell } from '../underlag/tabell.ts';
import type { Kontroll } from './kontroll.ts';
import { findForskjutna } from './forskjutning/findForskjutna.ts';
import { isMoved } from './forskjutning/settleForskjutningar.ts';
import { findDubbelTabell } from './kontroller/checkSammaTabell.ts';
import { findDubbelpar } from './reconcile.ts';

/**
 * The findings that follow from all comparisons: what doesn't tie, names taken for one, tables that stand twice.
 * @param told what reading has found: an amount out of scale is told once
 */
export const findAvstamningsfynd = (
  kontroller: readonly Kontroll[],
  tabeller: readonly Tabell[],
  told: readonly Fynd[] = [],
): readonly Fynd[] => {
  const slips = new Set(told.filter(({ typ }) => slipTypes.has(typ)).map(slipKey));
  return [
    ...findForskjutna(kontroller),
    ...kontroller
      .filter(({ forklaring }) => !isMoved(forklaring))
      .flatMap((kontroll) => fyndOfKontroll(kontroll) ?? [])
      .filter((fynd) => !slips.has(slipKey(fynd))),
    ...findDubbelpar(tabeller, kontroller).map(findDubbelTabell),
    ...findAlias(kontroller),
  ];
};

const slipTypes: ReadonlySet<Fynd['typ']> = new Set(['enhetsfel', 'felTecken']);
const slipKey = ({ typ, bok, blad, cell }: Fynd): string => [typ, bok, blad, cell].join('|');

/**
 * What is told of a comparison: nothing where it ties, was not made, or is told elsewhere (a goal against its
 * rule). It stands at the cell of `har`.
 */
export function fyndOfKontroll(kontroll: Kontroll): Fynd | null {
  const { slag, utfall, har, differens } = kontroll;
  if (utfall === 'stammer' || utfall === 'ejJamford' || slag === 'mal') return null;
  const plats = malplats(har.bok, har.cell);
  if (utfall === 'avrundning') {
    const data = roundingOf(kontroll);
    return data && { ...plats, ...data, ...unitOf(kontroll), allvar: 'upplysning' };
  }
  const data = faultOf(kontroll);
  if (!data) return null;
  const allvar = slag === 'huvudbok' || slag === 'foregaende' ? 'varning' : 'fel';
  const isTold = slag === 'huvudbok' || slag === 'procent' || differens === null;
  return {
    ...plats,
    ...data,
    ...unitOf(kontroll),
    allvar,
    ...(isTold ? {} : { belopp: differens }),
  };
}

const unitOf = ({ enhet }: Kontroll): Tabellenhet => (enhet === undefined ? {} : { enhet });

function roundingOf({ slag, rad, har, dar }: Kontroll): AvstamningFyndData | null {
  if (har.belopp === null || dar.belopp === null) return null;
  const common = { typ: 'avrundning', rad } as const;
  if (slag === 'sarredovisning') return { ...common, tryckt: dar.belopp, beraknad: har.belopp };
  const own = {
    ...common,
    tryckt: har.belopp,
    beraknad: dar.belopp,
    ...computedText(slag, har.text),
  };
  return withinTable.has(slag) ? own : { ...own, andraCell: dar.cell };
}

/** A verksamhet's netto stands in no cell. */
const computedText = (slag: Kontroll['slag'], text: string): { readonly text?: string } =>
  slag === 'analysMotDrift' ? { text } : {};

const withinTable: ReadonlySet<Kontroll['slag']> = new Set([
  'summa',
  'netto',
  'nettokolumn',
  'differens',
  'avvikelse',
  'varav',
]);

function faultOf(kontroll: Kontroll): FaultData | null {
  const { slag, rad, kolumn, har, dar, differens } = kontroll;
  const forklaring = kontroll.forklaring === null ? {} : { forklaring: kontroll.forklaring };
  if (slag === 'procent')
    return { typ: 'procentStammerInte', rad, kolumn, tryckt: har.text, beraknad: dar.text };
  if (har.belopp === null || dar.belopp === null || differens === null) return null;
  const [printed, computed] = [har.belopp, dar.belopp];
  const own = { rad, kolumn, tryckt: printed, beraknad: computed, ...forklaring };
  const both = { rad, kolumn, har: printed, dar: computed, andraCell: dar.cell, ...forklaring };
  switch (slag) {
    case 'summa':
    case 'netto':
      return { typ: 'summaStammerInte', ...own };
    case 'nettokolumn':
      return { typ: 'nettoStammerInte', ...own };
    case 'differens':
      return { typ: 'differensStammerInte', ...own, av: dar.text };
    case 'avvikelse':
      return {
        typ: 'avvikelseStammerInte',
        rad,
        tryckt: printed,
        beraknad: computed,
        ...forklaring,
      };
    case 'varav':
      return { typ: 'varavStammerInte', ...both, foralder: dar.text };
    case 'sarredovisning': {
      const { rad: foralder, ...rest } = both;
      return { typ: 'sarredovisningStammerInte', foralder, ...rest };
    }
    case 'sammaTabell':
      return { typ: 'motsagelse', ...both, andraBok: dar.bok };
    case 'huvudbok':
      return {
        typ: 'tabellerStammerInte',
        rad,
        kolumn: kolumn as Huvudboksfakta['kolumn'],
        tabell: printed,
        huvudbok: computed,
        ...forklaring,
      };
    case 'resultatMotAnalys':
    case 'resultatMotDrift':
    case 'analysMotDrift':
    case 'investeringar':
    case 'foregaende':
      return (
        slipOf(kontroll) ?? {
          typ: 'tabellerStammerInte',
          slag,
          ...both,
          differens,
          andraText: dar.text,
          ...(dar.bok === har.bok ? {} : { andraBok: dar.bok }),
          ...computedText(slag, har.text),
        }
      );
    case 'mal':
      return null;
  }
}

type FaultData = AvstamningFyndData | Extract<FyndData, { typ: 'enhetsfel' | 'felTecken' }>;

/** Where one side as a whole is a thousand times the other, or has the other sign. */
function slipOf({ har, rad, kolumn, dar, forklaring }: Kontroll): FaultData | null {
  if (har.belopp === null || dar.belopp === null || forklaring?.osaker === true) return null;
  if (forklaring?.slag === 'tusenfel' && [har.cell, dar.cell].includes(forklaring.cell))
    return {
      typ: 'enhetsfel',
      rad,
      kolumn,
      varde: har.belopp,
      mot: { kolumn: dar.text, varde: dar.belopp, cell: dar.cell },
    };
  if (forklaring?.slag === 'tecken' && forklaring.cell === har.cell)
    return { typ: 'felTecken', kolumn, mot: { rad, varde: har.belopp, cell: dar.cell } };
  return null;
}

/** The names that were matched by an alias, each pair once. */
function findAlias(kontroller: readonly Kontroll[]): readonly Fynd[] {
  const seen = new Set<string>();
  return kontroller.flatMap(({ alias, har, dar, utfall }): readonly Fynd[] => {
    if (alias === null || utfall === 'ejJamford') return [];
    const key = alias.toSorted().join('|');
    if (seen.has(key)) return [];
    seen.add(key);
    const [namn, andraNamn] = alias;
    return [
      {
        ...malplats(har.bok, har.cell),
        typ: 'aliasAntaget',
        allvar: 'upplysning',
        namn,
        andraNamn,
        andraCell: dar.cell,
      },
    ];
  });
}
