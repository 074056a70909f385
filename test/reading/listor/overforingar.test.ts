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
    expect(read.map(({ decimal }) => decimal)).toEqual(['300']);
  });
});
