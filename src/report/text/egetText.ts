import type { Egetslag } from '../../domain/fynd/skal.ts';

/** What a text of a person's should have been, and what follows. */
export const egetText: Readonly<
  Record<Egetslag, { readonly som: string; readonly gor: (rad: string) => string }>
> = {
  metod: {
    som: 'en metod',
    gor: (rad) => `${rad} får ingen prognos. Välj en metod i listan och räkna om.`,
  },
  justering: {
    som: 'ett belopp i tkr',
    gor: (rad) => `${rad} får ingen prognos. Skriv ett tal och räkna om.`,
  },
  manader: {
    som: 'månader',
    gor: (rad) =>
      `Inga månader utelämnas för ${rad}. Skriv till exempel mars, apr eller jan–mar och räkna om.`,
  },
  period: {
    som: 'en månad',
    gor: () => 'Raden räknas inte med, men står kvar. Skriv till exempel 2025-08.',
  },
  prognos: {
    som: 'ett belopp i tkr',
    gor: () => 'Raden räknas inte med, men står kvar. Skriv ett tal.',
  },
};
