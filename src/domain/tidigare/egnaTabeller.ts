/** The prefix of every table name by which a sheet is known as the product's own. */
export const OWN_TABLE_PREFIX = 'kl';

/** Names of the product's own tables; a driftredovisning and a särredovisning add a number or a code. */
export const egnaTabeller = {
  driftredovisning: `${OWN_TABLE_PREFIX}Driftredovisning`,
  sarredovisning: `${OWN_TABLE_PREFIX}Sarredovisning`,
  lasning: `${OWN_TABLE_PREFIX}Lasning`,
  ovriga: `${OWN_TABLE_PREFIX}LasningOvriga`,
  fynd: `${OWN_TABLE_PREFIX}LasningFynd`,
  regler: `${OWN_TABLE_PREFIX}Regler`,
  rattelser: `${OWN_TABLE_PREFIX}Rattelser`,
} as const;

// A copied sheet gets the table's name with a number after it, so any of them may end in digits.
const own = new RegExp(
  `^${OWN_TABLE_PREFIX}(Driftredovisning|Sarredovisning\\w*|Lasning|LasningOvriga|LasningFynd|Regler|Rattelser)\\d*$`,
  'i',
);

/** The identity of a table's header among the rows of its sheet. */
export const headerNyckel = (table: string): string => `rubrik ${table}`;

/**
 * Whether a table name is one of the product's own; a user's table may well begin with the same letters.
 * @example isOwnTableName('klDriftredovisning2') // true
 * @example isOwnTableName('klasser') // false
 */
export const isOwnTableName = (name: string): boolean => own.test(name);
