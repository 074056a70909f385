import { isLeftOut, recordArgument, textArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import type { Sheet } from '../model/sheet.ts';
import { accessDenied, invalidOperation } from '../protocol/hostError.ts';

/** `worksheet.protection`. */
export const worksheetProtectionClass: HostClass<Sheet> = defineClass<Sheet>({
  name: 'WorksheetProtection',
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: (sheet) => sheet.protection ?? {} },
  },
  methods: {
    protect: (sheet, [options, password]) => {
      const location = 'WorksheetProtection.protect';
      if (sheet.protection !== null) throw invalidOperation(location);
      sheet.protection = isLeftOut(options) ? {} : recordArgument(options, location);
      sheet.protectionPassword = isLeftOut(password) ? null : textArgument(password, location);
    },
    unprotect: (sheet, [password]) => {
      const given = isLeftOut(password) ? null : password;
      const isRight = sheet.protectionPassword === null || sheet.protectionPassword === given;
      if (!isRight) throw accessDenied('WorksheetProtection.unprotect');
      sheet.protection = null;
      sheet.protectionPassword = null;
    },
  },
});
