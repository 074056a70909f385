import { malvardeText, matvardeText, talText } from '../../../src/report/text/matvardeText.ts';
import type { Malvarde } from '../../../src/domain/mal/malunderlag.ts';
import { jaNej, malvarde, matvarde } from '../../builders/mal.ts';

const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ');

test.each<[number, string]>([
  [84, '84'],
  [89.6, '89,6'],
  [4527, '4 527'],
  [-4527.25, '−4 527,25'],
  [0, '0'],
  [100, '100'],
  [0.1 + 0.2, '0,3'],
])('a number is written in Swedish: %d', (value, expected) => {
  expect(plain(talText(value))).toBe(expected);
});

test('a measured value has its unit, a yes its word, a missing one a dash', () => {
  expect(matvardeText(matvarde(84, '%'))).toBe('84 %');
  expect(matvardeText(matvarde(74, 'index'))).toBe('74');
  expect([jaNej(true), jaNej(false), matvarde(null), null].map(matvardeText)).toEqual([
    'Ja',
    'Nej',
    '–',
    '–',
  ]);
});

test.each<[Malvarde | null, string]>([
  [malvarde('>=', 85, '%'), '≥ 85 %'],
  [malvarde('<=', 9.5, '%'), '≤ 9,5 %'],
  [malvarde('>=', 85, '%', { strikt: true }), '> 85 %'],
  [malvarde('<=', 10, 'st', { strikt: true }), '< 10 st'],
  [malvarde('=', 3), '= 3'],
  [malvarde('=', 80, '%', { till: 90 }), '80–90 %'],
  [malvarde('oka', 29), 'öka från 29'],
  [malvarde('minska', 14, 'månader'), 'minska från 14 månader'],
  [malvarde('oka'), 'öka'],
  [malvarde('ja'), 'Ja'],
  [null, '–'],
])('a målvärde has its condition: %j', (mal, expected) => {
  expect(malvardeText(mal)).toBe(expected);
});
