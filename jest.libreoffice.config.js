import base from './jest.config.js';

// The written reports in another spreadsheet program. Apart from `npm test`: it needs LibreOffice and
// poppler's pdftoppm on the machine, and a minute.
/** @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
