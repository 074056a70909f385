import { readFileSync } from 'node:fs';
import { iconFaults, urlFaults } from './faults/addressFaults.mjs';
import { idFaults, requirementFaults } from './faults/identityFaults.mjs';
import { commandFaults, resourceFaults } from './faults/resourceFaults.mjs';
import { textFaults } from './faults/textFaults.mjs';
import { parseXml } from './xml.mjs';

/**
 * Every fault of a manifest, each as a sentence.
 * @param {{ manifest: string, build: string, root: string }} places the manifest, the folder with the
 *   built pages, and the repository (for src/commands)
 * @returns {string[]}
 */
export function findFaults({ manifest, build, root }) {
  let app;
  try {
    app = parseXml(readFileSync(manifest, 'utf8'));
  } catch (error) {
    return [`it is not well-formed XML: ${error.message}.`];
  }
  return [
    ...idFaults(app),
    ...requirementFaults(app),
    ...textFaults(app),
    ...urlFaults(app, build),
    ...iconFaults(app, build),
    ...resourceFaults(app),
    ...commandFaults(app, root),
  ];
}
