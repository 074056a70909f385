import { join } from 'node:path';
import { findUsedMembers } from './usedMembers.ts';
import type { UsedMember } from './usedMembers.ts';
import { USUAL_OPTIONS } from '../hostOptions.ts';
import { readMetadata } from '../metadata.ts';
import { coversVersion } from '../protocol/apiGate.ts';
import { WIRE_CLASSES } from '../wire/allClasses.ts';

/**
 * Members above the announced set that the adapter uses all the same, each with why that is safe:
 * the use must stand behind `isSetSupported`.
 */
const GUARDED: Readonly<Record<string, string>> = {
  'Worksheet.notes': 'asked for from ExcelApi 1.18 on; older ones show no notes to an add-in',
  'Note.authorName': 'loaded from ExcelApi 1.18 on, so that the notes are listed',
  'Note.getLocation': 'asked of listed notes only',
};

const root = join(__dirname, '../../..');
const used = findUsedMembers(join(root, 'src/adapters/excel/tsconfig.json'));

function describeUse({ className, member, place }: UsedMember): string {
  return `${className}.${member} (${place.slice(root.length + 1)})`;
}

function isAnnounced({ className, member }: UsedMember): boolean {
  const found = readMetadata().get(className)?.get(member.toLowerCase());
  if (found === undefined) return false;
  const { apiSet } = found;
  return apiSet === null || coversVersion(USUAL_OPTIONS.matrix[apiSet.name], apiSet.version);
}

function isImplemented({ className, member }: UsedMember): boolean {
  // Events live in the client; what reaches the host is their registration.
  const name = /^on[A-Z]/.test(member) ? eventRegistration(member) : member;
  const members = WIRE_CLASSES.filter((one) => one.name === className).flatMap(
    (one) => one.memberNames,
  );
  return members.includes(name);
}

function eventRegistration(member: string): string {
  return member === 'onChanged' ? '_RegisterDataChangedEvent' : `_Register${member.slice(2)}Event`;
}

test('the adapter’s uses of Excel are found', () => {
  expect(used.map(({ className, member }) => `${className}.${member}`)).toEqual(
    expect.arrayContaining(['Workbook.worksheets', 'Range.values', 'Worksheet.visibility']),
  );
});

test('every member that the adapter uses is in the requirement sets that the manifest asks for', () => {
  const newer = used.filter((use) => !isAnnounced(use) && !(`${use.className}.${use.member}` in GUARDED));
  expect(newer.map(describeUse)).toEqual([]);
});

test('every member that the adapter uses is implemented in the host', () => {
  const missing = used.filter(
    (use) => !isImplemented(use) && !(`${use.className}.${use.member}` in GUARDED),
  );
  expect(missing.map(describeUse)).toEqual([]);
});

test('no exemption stands that nobody needs', () => {
  const names = new Set(used.map(({ className, member }) => `${className}.${member}`));
  expect(Object.keys(GUARDED).filter((name) => !names.has(name))).toEqual([]);
});
