import { openZip } from '../zip/readZip.ts';
import { childOf, decodeXml, readElements } from '../xml/readElements.ts';
import { UPPHOV } from './write/upphov.ts';

/** The part that says who made and who last saved a document is small. */
const MAX_BYTES = 1024 * 1024;

/** Whether a document was made here and nobody has saved it since: Word says who last did. */
export async function isOwnDocx(bytes: Uint8Array): Promise<boolean> {
  const zip = openZip(bytes, MAX_BYTES);
  if (!zip.ok || !zip.value.has('docProps/core.xml')) return false;
  const core = await zip.value.read('docProps/core.xml');
  if (!core.ok) return false;
  const xml = new TextDecoder().decode(core.value);
  const root = readElements(xml);
  return ['creator', 'lastModifiedBy'].every((name) => {
    const element = childOf(root, name);
    return (
      element !== undefined && decodeXml(xml.slice(element.openEnd, element.closeStart)) === UPPHOV
    );
  });
}
