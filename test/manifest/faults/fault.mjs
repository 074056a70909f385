/**
 * A list with the sentence when there is a fault, else an empty one.
 * @param {boolean} isFault
 * @param {string} sentence
 * @returns {string[]}
 */
export const fault = (isFault, sentence) => (isFault ? [sentence] : []);

/**
 * A sentence for each id that stands more than once.
 * @param {import('../xml.mjs').XmlElement[]} nodes
 * @param {string} kind what the nodes are, for the sentence
 * @returns {string[]}
 */
export function duplicates(nodes, kind) {
  const ids = nodes.map(({ attributes }) => attributes.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => `${kind} id "${id}" stands more than once.`);
}
