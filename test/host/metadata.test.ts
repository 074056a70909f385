import { readMetadata } from './metadata.ts';
import { coversVersion } from './protocol/apiGate.ts';
import { WIRE_CLASSES } from './wire/allClasses.ts';

test.each([
  ['Range', 'getMergedAreasOrNullObject', 'method', '1.13'],
  ['Range', 'rowHidden', 'property', '1.2'],
  ['Range', 'values', 'property', null],
  ['Range', 'getDependents', 'method', '1.15'],
  ['Worksheet', 'showGridlines', 'property', '1.8'],
  ['Worksheet', 'onChanged', 'event', '1.7'],
  ['WorksheetCollection', 'getItemOrNullObject', 'method', '1.4'],
  ['Workbook', 'functions', 'property', '1.2'],
])('%s.%s is a %s of set %s', (className, member, kind, version) => {
  const found = readMetadata().get(className)?.get(member.toLowerCase());
  expect(found?.kind).toBe(kind);
  expect(found?.apiSet?.version ?? null).toBe(version);
});

test('versions compare part by part', () => {
  expect(coversVersion('1.14', '1.9')).toBe(true);
  expect(coversVersion('1.14', '1.14')).toBe(true);
  expect(coversVersion('1.14', '1.15')).toBe(false);
  expect(coversVersion(undefined, '1.1')).toBe(false);
});

test('every class and member of the host is one of Excel’s', () => {
  const unknown = WIRE_CLASSES.flatMap((wireClass) => {
    const members = readMetadata().get(wireClass.name);
    if (members === undefined) return [wireClass.name];
    return wireClass.memberNames
      .filter((name) => !members.has(name.toLowerCase()))
      .map((name) => `${wireClass.name}.${name}`);
  });
  expect(unknown).toEqual([]);
});
