import type { MetodSkal, Prognosmetod } from '../../domain/helarsprognos/helarsprognos.ts';

/** The forecast methods in words. */
export const metodText: Readonly<Record<Prognosmetod, string>> = {
  linjar: 'Linjär',
  budgetrest: 'Utfall och resten av budgeten',
  ifjolrest: 'Utfall och resten av förra året',
  profil1: 'Förra årets fördelning',
  profil3: 'Tre års fördelning',
};

/** Why a method gives nothing, as words after its name and a colon. */
export const metodSkalText: Readonly<Record<MetodSkal, string>> = {
  saknarBudgetPerManad: 'budget per månad saknas',
  saknarIfjol: 'förra årets månader saknas',
  saknarTreAr: 'månader för de tre senaste åren saknas',
  ingenAndel: 'nettot är nära noll eller byter tecken, så andelen av året går inte att använda',
  ingenManad: 'ingen månad är stängd',
};
