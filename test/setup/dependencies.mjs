// Tells whether what package-lock.json names stands in node_modules. Compared by content and not by
// file times: a checkout or a restored cache gives files any time.

/**
 * Whether the installed packages are those that the lock file names.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock package-lock.json
 * @param {{ packages: Record<string, { version?: string }> } | null} installed
 *   node_modules/.package-lock.json, null when it is missing
 * @returns {boolean} true when nothing must be installed
 */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([place, wanted]) => {
    const found = installed.packages[place];
    // The package itself is not listed as installed; an optional one may not suit this machine.
    if (!found) return place === '' || wanted.optional === true;
    return found.version === wanted.version;
  });
}
