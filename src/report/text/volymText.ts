import type { BeraknadVolym } from '../../domain/mal/maluppfyllelse.ts';

/** Why a change is missing or uncertain, beside the volume. */
export const volymSkalText: Readonly<Record<NonNullable<BeraknadVolym['skal']>, string>> = {
  ejRedovisat: 'senaste året är inte redovisat',
  omdefinierad: '* räknas på ett annat sätt än året före',
  saknarForegaende: 'året före saknas',
  foregaendeNoll: 'året före är 0',
};
