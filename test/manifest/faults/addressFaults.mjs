import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { childOf, findAll } from '../xml.mjs';
import { fault } from './fault.mjs';

/** Pixels of the icons that stand outside the ribbon's own list. */
const iconPixels = { IconUrl: 32, HighResolutionIconUrl: 64 };
const ribbonSizes = [16, 32, 80];

/** Elements that hold an address of the add-in's own, with that address. */
const addressesOf = (app) =>
  findAll(app, 'IconUrl')
    .concat(
      ...['HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'].map((name) =>
        findAll(app, name),
      ),
    )
    .flatMap((node) => {
      const address = node.attributes.DefaultValue;
      return address === undefined ? [] : [{ node, address }];
    });

/** Every address is https, under one place, and in the build. @param {import('../xml.mjs').XmlElement} app @param {string} build @returns {string[]} */
export function urlFaults(app, build) {
  const addresses = addressesOf(app);
  const base = new URL('.', readUrl(addresses[0]?.address) ?? 'https://invalid/').href.replace(
    /assets\/$/,
    '',
  );
  return addresses.flatMap(({ address }) => {
    const url = readUrl(address);
    if (url?.protocol !== 'https:') return [`${address} must begin with https://.`];
    if (!url.href.startsWith(base)) return [`${address} is not under ${base} as the others.`];
    const file = path.join(build, decodeURIComponent(url.href.slice(base.length)));
    return fault(!existsSync(file), `${address} is not in the build.`);
  });
}

/** Every icon stands in the sizes that the ribbon asks for, and has them. @param {import('../xml.mjs').XmlElement} app @param {string} build @returns {string[]} */
export function iconFaults(app, build) {
  const images = new Map(
    findAll(app, 'Images')
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
  );
  const wanted = [
    ...Object.entries(iconPixels).map(([name, size]) => [
      childOf(app, name)?.attributes.DefaultValue,
      size,
    ]),
    ...findAll(app, 'Icon').flatMap(({ children }) =>
      children.map(({ attributes }) => [images.get(attributes.resid), Number(attributes.size)]),
    ),
  ];
  const incomplete = findAll(app, 'Icon').some(({ children }) => {
    const sizes = children.map(({ attributes }) => Number(attributes.size));
    return ribbonSizes.some((size) => !sizes.includes(size));
  });
  return [
    ...fault(incomplete, `An Icon lacks one of the sizes ${ribbonSizes.join(', ')}.`),
    ...new Set(wanted.flatMap(([address, size]) => pixelFaults(address, size, build))),
  ];
}

function pixelFaults(address, size, build) {
  const name = path.posix.basename(readUrl(address)?.pathname ?? '');
  const file = path.join(build, 'assets', name);
  // An address that is missing or wrong is told by its own rule.
  if (name === '' || !existsSync(file)) return [];
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return [`${name} is no PNG.`];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return fault(
    width !== size || height !== size,
    `${name} is ${width} × ${height} pixels, not ${size} × ${size}.`,
  );
}

function readUrl(address = '') {
  return URL.canParse(address) ? new URL(address) : null;
}
