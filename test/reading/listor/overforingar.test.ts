import { ore } from '../../../src/domain/amount/ore.ts';
import { findOverforingsfynd } from '../../../src/domain/listor/fynd/findOverforingsfynd.ts';
import type { Overforing, Overforingstabell } from '../../../src/domain/listor/overforing.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { readOverforingar } from '../../../src/reading/listor/readOverforingar.ts';

describe('the överföring of projects', () => {
  it('is what goes to the next year, not what came from the year before', () => {
    const read = readOverforingar(
      drawGrid(
        `
Projekt|Ingående överföring 2025|Budget 2026|Överfört från 2025|Överföring till 2027
Larm|200|800|200|300`,
        { blad: 'Blad1' },
      ),
    );
    expect(read.map(({ decimal, ingaende }) => [decimal, ingaende])).toEqual([['300', '200']]);
  });

  it('may be what is left of the budget and what came from the year before, and no more', () => {
    const kinds = (tryckt: number, ingaende: number | null): readonly string[] => {
      const one = {
        bok: 'b',
        blad: 'Inv',
        rad: 3,
        cell: 'Inv!A3',
        trycktCell: 'Inv!E3',
        namn: 'Larm',
      };
      const projekt = {
        ...one,
        foreslagen: ore(100),
        tryckt: ore(tryckt),
        ingaende: ingaende === null ? null : ore(ingaende),
      } as Overforing;
      return findOverforingsfynd({ projekt: [projekt] } as unknown as Overforingstabell).map(
        ({ typ }) => typ,
      );
    };
    expect(kinds(100, null)).toEqual([]);
    expect(kinds(101, null)).toEqual(['overforingSkiljer']);
    expect(kinds(300, 200)).toEqual([]);
    expect(kinds(301, 200)).toEqual(['overforingSkiljer']);
  });
});
