/** The attributes of an element, by name without prefix ("r:id" is "id"). */
export type Attributes = Readonly<Record<string, string>>;

/**
 * The attributes of each element called `name` (with any prefix), in order. For the small parts that
 * say which sheets a workbook has; cells are read by the library.
 */
export function findElements(xml: string, name: string): Attributes[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*?)/?>`, 'g'));
  return [...tags].map(([, inner = '']) => readAttributes(inner));
}

function readAttributes(inner: string): Attributes {
  const pairs = inner.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...pairs].map(([, key = '', double, single]) => [key, decode(double ?? single ?? '')]),
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decode = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? parseInt(String(hex), 16) : Number(decimal);
    if (name) return entities[String(name)] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
