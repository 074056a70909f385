import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A member of Excel's object model that a source file uses. */
export interface UsedMember {
  readonly className: string;
  readonly member: string;
  /** "src/adapters/excel/read/blocks.ts:12". */
  readonly place: string;
}

/** Members that live in the client and never reach Excel. */
const CLIENT_MEMBERS: ReadonlySet<string> = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
]);

/** Types of the library that are no classes of the workbook's object model. */
const CLIENT_CLASSES: ReadonlySet<string> = new Set(['RequestContext', 'Session']);

/**
 * Every member of an Excel class that a project's own files touch: by property access, by
 * destructuring, and by name in `load('…')`. Types come from @types/office-js.
 */
export function findUsedMembers(tsconfigPath: string): readonly UsedMember[] {
  const folder = dirname(tsconfigPath);
  const config = ts.readConfigFile(tsconfigPath, (path) => ts.sys.readFile(path));
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const program = ts.createProgram(parsed.fileNames, { ...parsed.options, noEmit: true });
  const finder = new MemberFinder(program.getTypeChecker());
  const own = program.getSourceFiles().filter((file) => file.fileName.startsWith(join(folder, '/')));
  return own.flatMap((file) => finder.findIn(file));
}

class MemberFinder {
  readonly #checker: ts.TypeChecker;
  #found: UsedMember[] = [];

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  findIn(file: ts.SourceFile): readonly UsedMember[] {
    this.#found = [];
    const visit = (node: ts.Node): void => {
      this.#look(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return this.#found;
  }

  #look(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      this.#note(this.#checker.getTypeAtLocation(node.expression), node.name.text, node);
    } else if (ts.isObjectBindingPattern(node)) {
      const type = this.#checker.getTypeAtLocation(node);
      for (const element of node.elements) {
        const name = element.propertyName ?? element.name;
        if (ts.isIdentifier(name)) this.#note(type, name.text, element);
      }
    }
    if (ts.isCallExpression(node)) this.#lookAtLoad(node);
  }

  /** The names in `range.load('values,format/fill/color')` and in `load(['values'])`. */
  #lookAtLoad(call: ts.CallExpression): void {
    const { expression } = call;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
    const type = this.#checker.getTypeAtLocation(expression.expression);
    for (const text of call.arguments.flatMap(textsIn)) {
      for (const path of text.split(',')) this.#followPath(type, path.trim().split('/'), call);
    }
  }

  #followPath(type: ts.Type, [head = '', ...rest]: readonly string[], place: ts.Node): void {
    if (head === '') return;
    this.#note(type, head, place);
    const property = type.getNonNullableType().getProperty(head);
    if (property === undefined) return;
    const next = this.#checker.getTypeOfSymbolAtLocation(property, place);
    const [item] = this.#checker.isArrayType(next)
      ? this.#checker.getTypeArguments(next as ts.TypeReference)
      : [next];
    if (item !== undefined) this.#followPath(item, rest, place);
  }

  #note(type: ts.Type, member: string, node: ts.Node): void {
    const symbol = type.getNonNullableType().getProperty(member);
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      const isExcel = ts.isClassDeclaration(owner) && isInExcel(owner);
      const className = isExcel ? (owner.name?.text ?? '') : '';
      if (!isExcel || CLIENT_CLASSES.has(className) || CLIENT_MEMBERS.has(member)) continue;
      const file = node.getSourceFile();
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      this.#found.push({ className, member, place: `${file.fileName}:${String(line + 1)}` });
    }
  }
}

function textsIn(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsIn) : [];
}

function isInExcel(node: ts.ClassDeclaration): boolean {
  const namespace = node.parent.parent;
  return ts.isModuleDeclaration(namespace) && namespace.name.text === 'Excel';
}
