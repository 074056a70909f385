import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { textField } from './simpleProperty.ts';
import type { HeaderFooterTexts } from '../model/pageLayout.ts';
import type { Sheet } from '../model/sheet.ts';

const headerFooterClass: HostClass<HeaderFooterTexts> = defineClass<HeaderFooterTexts>({
  name: 'HeaderFooter',
  properties: {
    leftHeader: textField('leftHeader', 'HeaderFooter.leftHeader'),
    centerHeader: textField('centerHeader', 'HeaderFooter.centerHeader'),
    rightHeader: textField('rightHeader', 'HeaderFooter.rightHeader'),
    leftFooter: textField('leftFooter', 'HeaderFooter.leftFooter'),
    centerFooter: textField('centerFooter', 'HeaderFooter.centerFooter'),
    rightFooter: textField('rightFooter', 'HeaderFooter.rightFooter'),
  },
});

/** `worksheet.pageLayout.headersFooters`. */
export const headerFooterGroupClass: HostClass<Sheet> = defineClass<Sheet>({
  name: 'HeaderFooterGroup',
  properties: {
    state: { get: () => 'Default' },
    useSheetMargins: { get: () => true },
    useSheetScale: { get: () => true },
  },
  links: { defaultForAllPages: (sheet) => headerFooterClass.wrap(sheet.pageLayout.headersFooters) },
});
