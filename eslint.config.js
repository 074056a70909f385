import eslint from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescriptFiles = ['**/*.ts', '**/*.tsx'];

/** What no file of the product may do, whatever room it stands in. */
const houseSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Give it a name: a default export is called something else in every file.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'Name what is exported, so that a reader can find where it comes from.',
  },
];

const officeGlobals = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/adapters/excel speaks with Excel. Take the port from application/ports.ts.',
}));

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Nothing leaves the machine: the product makes no network call of its own.',
}));

const clockAndLocale = ['Date', 'Intl'].map((name) => ({
  name,
  message:
    'The domain has no clock and no locale. A month is the text "2025-08" (period/month.ts).',
}));

export default tseslint.config(
  {
    name: 'not ours to lint',
    ignores: [
      'dist/',
      'build/',
      'utdata/',
      'coverage/',
      'node_modules/',
      'exempel/',
      'test/golden/',
    ],
  },
  { name: 'no stale exceptions', linterOptions: { reportUnusedDisableDirectives: 'error' } },

  eslint.configs.recommended,
  {
    name: 'typescript, strictest',
    files: typescriptFiles,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a template is what a cell address and a row number are made of; nothing is lost in it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => run()}` says what it does; braces around it say nothing more.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `_` marks what a signature or a pattern demands and the function has no use for.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // An empty text is as good as none: `name || fallback` is what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Letters and digits of addresses and figures are taken one by one; no emoji stands among them.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      // The rule takes Ore, a number with a mark, for something else than a number.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
    },
  },
  {
    name: 'house rules for the product',
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      // `== null` asks for null and undefined at once; nothing else is compared loosely.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...houseSyntax],
      'no-restricted-globals': ['error', ...officeGlobals, ...networkGlobals],
      'id-denylist': ['error', 'util', 'utils', 'helper', 'helpers'],
      'max-lines': ['error', { max: 200 }],
    },
  },
  {
    name: 'the domain is pure',
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...networkGlobals, ...clockAndLocale],
      'no-restricted-properties': [
        'error',
        ...['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map(
          (property) => ({ property, message: 'Its answer depends on the machine.' }),
        ),
      ],
    },
  },
  {
    name: 'docstrings where others build on it',
    files: ['src/{domain,reading,report,application}/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true },
          require: {
            ArrowFunctionExpression: true,
            ClassDeclaration: true,
            FunctionDeclaration: true,
          },
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration',
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
          ],
          enableFixer: false,
        },
      ],
      'jsdoc/require-description': ['error', { descriptionStyle: 'body' }],
      'jsdoc/no-types': 'error',
      'jsdoc/check-tag-names': 'error',
      // A parameter is described where its name does not say what it is; those that are must exist.
      'jsdoc/check-param-names': [
        'error',
        { checkDestructured: false, disableMissingParamChecks: true },
      ],
    },
  },
  {
    name: 'the only place that names Excel',
    files: ['src/adapters/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': ['error', ...networkGlobals],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    name: 'requests one after the other',
    // What is larger than one request may carry is sent in several, each awaited before the next.
    files: ['src/adapters/excel/write/{sendRequests,takeBack}.ts'],
    rules: { 'office-addins/no-context-sync-in-loop': 'off' },
  },
  {
    name: 'the task pane and the ribbon',
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    settings: {
      // Fluent's Link is left out: without an address it renders a button, which the rules would take for
      // an anchor without one.
      'jsx-a11y': {
        components: { Button: 'button', Input: 'input', Image: 'img', Select: 'select' },
      },
    },
    rules: {
      // Escape leaves a form wherever in it the focus is.
      'jsx-a11y/no-noninteractive-element-interactions': ['error', { form: ['onKeyDown'] }],
    },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      // A test that reads past the end of a list fails on that line, which is what it is there for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // office.js and JSON give `any`; a test says what it is by asserting on it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    name: 'scripts and configuration',
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
    // Config files must have a default export; their tools ask for it. They are plain JavaScript, so
    // rules that need types do not apply.
    rules: { eqeqeq: 'error' },
  },
);
