import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findAll } from '../xml.mjs';
import { duplicates, fault } from './fault.mjs';

/** The longest id that a resid may name. Source: learn.microsoft.com, Resources element. */
const longestId = 32;

/** Every resid names a resource, and every resource is used. @param {import('../xml.mjs').XmlElement} app @returns {string[]} */
export function resourceFaults(app) {
  const resources = findAll(app, 'Resources').flatMap(({ children }) =>
    children.flatMap((list) => list.children),
  );
  const ids = resources.map(({ attributes }) => attributes.id);
  const used = referencesOf(app);
  return [
    ...duplicates(resources, 'Resource'),
    ...[...new Set(used)]
      .filter((id) => !ids.includes(id))
      .map((id) => `resid "${id}" names no resource.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `Resource "${id}" is not used.`),
    ...ids.flatMap((id) =>
      fault(id.length > longestId, `Resource id "${id}" is longer than ${longestId}.`),
    ),
  ];
}

const referencesOf = (node) => [
  ...(node.attributes.resid === undefined ? [] : [node.attributes.resid]),
  ...node.children.flatMap(referencesOf),
];

/** Every function of the manifest is tied to code in src/commands. @param {import('../xml.mjs').XmlElement} app @param {string} root @returns {string[]} */
export function commandFaults(app, root) {
  const folder = path.join(root, 'src/commands');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const code = sources.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  return findAll(app, 'FunctionName')
    .map(({ text }) => text)
    .filter((name) => !code.includes(`associateCommand('${name}'`))
    .map((name) => `Function "${name}" is not associated in src/commands.`);
}
