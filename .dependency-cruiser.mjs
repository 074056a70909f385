// Which room may import which: the arrows of the README's table, as rules. Each comment speaks to
// whoever breaks its rule.

/** Rooms that a room may import, besides itself. Everything else in src is forbidden to it. */
const arrows = [
  {
    room: 'domain',
    to: [],
    comment:
      'domain/ is the vocabulary and its arithmetic and imports nothing but itself: no package, no other room. ' +
      'Move what you need into domain/, or do the work in the room that calls it.',
  },
  {
    room: 'reading',
    to: ['domain'],
    comment:
      'reading/ turns a Grid into an Underlag and knows only domain/. What a host gives belongs in the Grid; ' +
      'what the report shows is no business of reading.',
  },
  {
    room: 'report',
    to: ['domain'],
    comment:
      'report/ turns an Uppfoljning into a Rapport and knows only domain/. If it needs something that reading ' +
      'found out, let reading put it in the Underlag.',
  },
  {
    room: 'application',
    to: ['domain', 'reading', 'report'],
    comment:
      'application/ holds the use cases and its ports are types. It never names an adapter or a screen: let ' +
      'the caller hand in what implements the port.',
  },
  {
    room: 'adapters/excel',
    to: ['domain', 'reading', 'report', 'application'],
    comment:
      'An adapter implements the ports for one host. It knows no other adapter and no screen.',
  },
  {
    room: 'adapters/zip',
    to: ['domain'],
    comment:
      'adapters/zip packs and unpacks, for the formats that are zips. What is in the parts is their business.',
  },
  {
    room: 'adapters/xml',
    to: [],
    comment:
      'adapters/xml finds its way in texts of XML. What they say is the business of the formats.',
  },
  {
    room: 'adapters/xlsx',
    to: ['domain', 'reading', 'report', 'application', 'adapters/xml', 'adapters/zip'],
    comment:
      'An adapter implements the ports for one format. It knows no other adapter and no screen.',
  },
  {
    room: 'adapters/docx',
    to: ['domain', 'reading', 'report', 'application', 'adapters/xml', 'adapters/zip'],
    comment:
      'An adapter implements the ports for one format. It knows no other adapter and no screen.',
  },
  {
    room: 'taskpane',
    to: ['domain', 'reading', 'report', 'application', 'adapters/excel', 'adapters/docx'],
    comment:
      'The task pane works in Excel: it reaches the workbook through adapters/excel, and makes documents with ' +
      'adapters/docx. Code for .xlsx files would make its first bundle larger and belongs to the command line.',
  },
  {
    room: 'commands',
    to: ['domain', 'reading', 'report', 'application', 'adapters/excel'],
    comment:
      'A ribbon command runs a use case through adapters/excel and shows nothing of its own.',
  },
  {
    room: 'cli',
    to: ['domain', 'reading', 'report', 'application', 'adapters/xlsx', 'adapters/docx'],
    comment:
      'The command line reads and writes files through adapters/xlsx and adapters/docx. There is no Excel there.',
  },
];

const roomRules = arrows.map(({ room, to, comment }) => ({
  name: `arrows-of-${room.replace('/', '-')}`,
  comment,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...to].map((name) => `^src/${name}/`) },
}));

/** The named places that alone may use a package. */
const packageRules = [
  {
    name: 'only-xlsx-knows-the-file-format',
    comment:
      'Only src/adapters/xlsx knows .xlsx. Take a WorkbookReader or a RapportWriter instead.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/adapters/xlsx/' },
    to: { path: '(^|/)node_modules/hucre/' },
  },
  {
    name: 'only-docx-knows-word',
    comment: 'Only src/adapters/docx knows .docx. Take a DokumentWriter or a MallFiller instead.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/adapters/docx/' },
    to: { path: '(^|/)node_modules/docx/' },
  },
  {
    name: 'only-excel-knows-office',
    comment:
      'Only src/adapters/excel speaks with Office. office.js itself is loaded by the page, never bundled: ' +
      'Microsoft supports it only from its own address or unchanged from one of yours.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/adapters/excel/' },
    to: { path: '(^|node_modules/)(@microsoft/office-js|@types/office-js|office-addin-)' },
  },
  {
    name: 'only-the-pane-draws',
    comment:
      'React and Fluent UI belong to src/taskpane. Everything else gives plain values to draw.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/taskpane/' },
    to: { path: '(^|/)node_modules/(react|react-dom|@fluentui/[^/]+)/' },
  },
  {
    name: 'pure-rooms-use-no-packages',
    comment:
      'domain, reading, report and application run in Excel, in a browser and on the command line alike: ' +
      'they use no package and nothing of Node.',
    severity: 'error',
    from: { path: '^src/(domain|reading|report|application)/' },
    // What is unknown is spoken of by not-to-unresolvable.
    to: { dependencyTypesNot: ['local', 'unknown'] },
  },
  {
    name: 'node-only-on-the-command-line',
    comment:
      'Node does not exist in Excel. Only src/cli, src/adapters/xlsx and src/adapters/zip may use its modules, ' +
      'and scripts (.mjs) that run while the product is built.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/(cli|adapters/(xlsx|zip))/', '\\.mjs$'] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'only-deflate-knows-node',
    comment:
      'The pane packs documents too, and Excel has no modules of Node: in adapters/zip only deflate.ts uses ' +
      'them, and webpack.config.js puts deflateWeb.ts in its place. Give both files what you need.',
    severity: 'error',
    from: { path: '^src/adapters/(zip|xml|docx)/', pathNot: '^src/adapters/zip/deflate[.]ts$' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'the-command-unpacks-nothing',
    comment:
      'A ribbon command makes no documents: what it imports must not lead to adapters/zip, or its first ' +
      'bundle grows.',
    severity: 'error',
    from: { path: '^src/commands/' },
    to: { path: '^src/adapters/zip/', reachable: true },
  },
  {
    name: 'no-copyleft-in-what-ships',
    comment:
      'hyperformula is GPL and is used by the tests alone to recalculate what the report writes. What ships ' +
      'must not contain it (docs/beslut/0003-hyperformula-bara-i-tester.md).',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '(^|/)node_modules/hyperformula/' },
  },
  {
    name: 'what-ships-is-a-dependency',
    comment:
      'src may use only what stands under "dependencies" in package.json: a package under ' +
      '"devDependencies" is not there when the product is installed. Types are excepted.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
  },
];

const generalRules = [
  {
    name: 'no-circular',
    comment:
      'Two files that run each other can be understood only together. Move what both need to a third. ' +
      'Types are excepted: two parts of one vocabulary may name each other, and nothing of it is left to run.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-orphans',
    comment: 'Nothing imports this file and it imports nothing: use it or remove it.',
    severity: 'error',
    // Scripts (.mjs) in src are read by webpack.config.js, which stands outside.
    from: { orphan: true, pathNot: ['\\.d\\.m?ts$', '\\.mjs$'] },
    to: {},
  },
  {
    name: 'no-utils-or-helpers',
    comment:
      'A file called utils or helpers says nothing of what is in it. Name it for what it gives, and put it ' +
      'beside what needs it.',
    severity: 'error',
    from: {},
    to: {
      path: ['^src/.*/(utils?|helpers?)(/|\\.tsx?$)', '^src/.*[a-z](Utils?|Helpers?)\\.tsx?$'],
    },
  },
  {
    name: 'no-tests-in-what-ships',
    comment: 'src never imports from test/: what both need belongs in src.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^test/' },
  },
  {
    name: 'not-to-unresolvable',
    comment: 'This import names a file or a package that is not there.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...generalRules, ...roomRules, ...packageRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    // An import of a type is an arrow too: it is what ties two rooms together in a reader's head.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
