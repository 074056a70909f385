/**
 * An element of an XML document without its namespaces; text is trimmed.
 * @typedef {{ name: string, attributes: Record<string, string>, text: string, children: XmlElement[] }} XmlElement
 */

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)|</g;

/**
 * The root element of a small XML document: elements, attributes in double quotes, text.
 * @param {string} source
 * @returns {XmlElement}
 * @throws Error when an element is not closed, or something else is not well formed
 */
export function parseXml(source) {
  const top = element('', '');
  const open = [top];
  for (const [all, slash, name, attributes, selfClosed, text] of source.matchAll(token)) {
    const current = open.at(-1);
    if (text !== undefined) current.text += unescape(text).trim();
    else if (all === '<') throw new Error('a "<" that begins no element');
    else if (name === undefined) continue;
    else if (slash) {
      if (current.name !== localName(name)) throw new Error(`<${current.name}> is not closed`);
      open.pop();
    } else {
      const child = element(name, attributes);
      current.children.push(child);
      if (!selfClosed) open.push(child);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1).name}> is not closed`);
  if (top.children.length !== 1) throw new Error('it must have one root element');
  return top.children[0];
}

/**
 * Every element below `from` with a local name, `from` itself included.
 * @param {XmlElement} from
 * @param {string} name
 * @returns {XmlElement[]}
 */
export const findAll = (from, name) => [
  ...(from.name === name ? [from] : []),
  ...from.children.flatMap((child) => findAll(child, name)),
];

/**
 * The first child of an element with a local name, or undefined.
 * @param {XmlElement | undefined} from
 * @param {string} name
 * @returns {XmlElement | undefined}
 */
export const childOf = (from, name) => from?.children.find((child) => child.name === name);

const localName = (name) => name.slice(name.indexOf(':') + 1);

function element(name, attributes) {
  const pairs = [...attributes.matchAll(/([\w.:-]+)\s*=\s*"([^"]*)"/g)];
  return {
    name: localName(name),
    attributes: Object.fromEntries(
      pairs.map(([, key, value]) => [localName(key), unescape(value)]),
    ),
    text: '',
    children: [],
  };
}

const unescape = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
