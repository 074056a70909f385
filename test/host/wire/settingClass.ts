import { textArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { accessMethods } from './namedCollection.ts';
import type { Workbook } from '../model/workbook.ts';
import { invalidArgument } from '../protocol/hostError.ts';

interface Setting {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingClass: HostClass<Setting> = defineClass<Setting>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
        workbook.isDirty = true;
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      workbook.isDirty = true;
    },
  },
});

function settingsOf(workbook: Workbook): readonly Setting[] {
  return [...workbook.settings.keys()].map((key) => ({ workbook, key }));
}

/** `workbook.settings`: what the add-in keeps in the workbook. Keys are case-sensitive. */
export const settingCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'SettingCollection',
  items: (workbook) => settingsOf(workbook).map((setting) => settingClass.wrap(setting)),
  methods: {
    ...accessMethods<Workbook, Setting>(
      {
        name: 'SettingCollection',
        list: settingsOf,
        matches: (setting, key) => setting.key === key,
        wrap: (setting) => settingClass.wrap(setting),
      },
      ['getItem', 'getItemOrNullObject', 'getCount'],
    ),
    add: (workbook, [key, value]) => {
      const given = textArgument(key, 'SettingCollection.add');
      if (value === undefined) throw invalidArgument('SettingCollection.add');
      workbook.settings.set(given, value);
      workbook.isDirty = true;
      return settingClass.wrap({ workbook, key: given });
    },
  },
});
