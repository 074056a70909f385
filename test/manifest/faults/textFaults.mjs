import { childOf, findAll } from '../xml.mjs';
import { fault } from './fault.mjs';

/** Longest texts that Office takes. Source: learn.microsoft.com, Office add-ins XML manifest reference. */
const longest = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

/** The second language, besides the default. */
const english = 'en-US';

/** Every text stands in both languages and is short enough. @param {import('../xml.mjs').XmlElement} app @returns {string[]} */
export function textFaults(app) {
  const locale = childOf(app, 'DefaultLocale')?.text;
  const settings = ['DisplayName', 'Description'].map((name) => [name, name, childOf(app, name)]);
  const strings = ['ShortStrings', 'LongStrings'].flatMap((list) =>
    (findAll(app, list)[0]?.children ?? []).map((node) => [list, node.attributes.id, node]),
  );
  return [
    ...fault(locale !== 'sv-SE', `DefaultLocale is "${locale}", not sv-SE.`),
    ...[...settings, ...strings].flatMap(([kind, name, node]) => oneTextFaults(kind, name, node)),
  ];
}

function oneTextFaults(kind, name, node) {
  const swedish = node?.attributes.DefaultValue ?? '';
  const translated = (node?.children ?? []).find(
    (child) => child.name === 'Override' && child.attributes.Locale === english,
  );
  const texts = [swedish, translated?.attributes.Value ?? ''];
  return [
    ...fault(swedish === '', `${name} has no Swedish text.`),
    ...fault(texts[1] === '', `${name} has no English text (Override ${english}).`),
    ...texts.flatMap((text) =>
      fault(
        text.length > longest[kind],
        `${name} is ${text.length} characters, at most ${longest[kind]}.`,
      ),
    ),
  ];
}
