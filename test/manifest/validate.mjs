// Checks manifest.xml without a network: node test/manifest/validate.mjs [manifest.xml] [build folder]
// Prints one sentence for each fault and ends with 1 when there is any.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { findFaults } from './findFaults.mjs';

const root = path.resolve(path.dirname(process.argv[1]), '../..');
const [manifest = path.join(root, 'manifest.xml'), build = path.join(root, 'build')] =
  process.argv.slice(2);

/**
 * What Microsoft's own reader can't read: what `office-addin-manifest info` does, without the report of
 * its use to Microsoft. Its `validate` needs a web service.
 */
async function findUnreadable() {
  try {
    await OfficeAddinManifest.readManifestFile(manifest);
    return [];
  } catch (error) {
    return [`office-addin-manifest can't read it: ${error.message}`];
  }
}

if (!existsSync(build)) {
  console.error(`There is no ${build}. Run npm run build first.`);
  process.exit(1);
}
const faults = [...findFaults({ manifest, build, root }), ...(await findUnreadable())];
for (const fault of faults) console.error(`${path.basename(manifest)}: ${fault}`);
if (faults.length === 0) console.log(`${path.basename(manifest)}: no fault found.`);
process.exitCode = faults.length === 0 ? 0 : 1;
