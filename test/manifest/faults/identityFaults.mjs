import { childOf, findAll } from '../xml.mjs';
import { duplicates, fault } from './fault.mjs';

/** Ids and version. @param {import('../xml.mjs').XmlElement} app @returns {string[]} */
export function idFaults(app) {
  const id = childOf(app, 'Id')?.text ?? '';
  const version = childOf(app, 'Version')?.text ?? '';
  const isGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(
    id,
  );
  return [
    ...fault(!isGuid, `Id "${id}" is no GUID.`),
    ...fault(findAll(app, 'Id').length > 1, 'Id stands more than once.'),
    ...fault(
      !/^\d+(\.\d+){1,3}$/.test(version),
      `Version "${version}" is not of the form 1.0.0.0.`,
    ),
    ...duplicates(findAll(app, 'Control').concat(findAll(app, 'Group')), 'Control or Group'),
  ];
}

/** Permissions, requirement sets and hosts. @param {import('../xml.mjs').XmlElement} app @returns {string[]} */
export function requirementFaults(app) {
  const permission = childOf(app, 'Permissions')?.text;
  const sets = findAll(app, 'Set').filter(({ attributes }) => attributes.Name === 'ExcelApi');
  const isWanted =
    sets.length > 0 && sets.every(({ attributes }) => attributes.MinVersion === '1.14');
  const hosts = findAll(app, 'Host').map(({ attributes }) => attributes.Name ?? attributes.type);
  return [
    ...fault(
      permission !== 'ReadWriteDocument',
      `Permissions is "${permission}", not ReadWriteDocument.`,
    ),
    ...fault(!isWanted, 'Every Requirements must ask for ExcelApi 1.14.'),
    ...fault(
      hosts.some((host) => host !== 'Workbook'),
      'Hosts names more than Workbook.',
    ),
  ];
}
