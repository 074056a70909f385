/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/libreoffice/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  // hucre and fast-check ship as ES modules only; jest runs CommonJS, so they pass through swc too.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|fast-check|pure-rand)/)'],
  moduleNameMapper: {
    '^hucre/xlsx$': '<rootDir>/node_modules/hucre/dist/xlsx.mjs',
    '^hucre$': '<rootDir>/node_modules/hucre/dist/index.mjs',
  },
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  globalSetup: '<rootDir>/test/setup/runFolder.mjs',
  globalTeardown: '<rootDir>/test/setup/removeRunFolder.mjs',
  // The browser's tests work through a whole ledger, also on a machine that has other work to do.
  testTimeout: 60000,
  // The browser's tests mostly wait for it: every core has something to do meanwhile.
  maxWorkers: '100%',
};
