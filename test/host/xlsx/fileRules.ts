import type { ConditionalRule, DataValidation } from 'hucre';
import { fromFileColor, fromFileStyle, toFileColor } from './fileStyle.ts';
import { formatAddress, parseAddress } from '../model/address.ts';
import { newConditionalFormat } from '../model/conditionalFormat.ts';
import type { ConditionalFormat, ConditionalLook } from '../model/conditionalFormat.ts';
import { USUAL_ALERT, USUAL_PROMPT } from '../model/validation.ts';
import type { Validation } from '../model/validation.ts';

type FileOperator = NonNullable<ConditionalRule['operator']>;

const OPERATORS = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
] as const;

const TEXT_RULES = [
  ['Contains', 'containsText'],
  ['NotContains', 'notContainsText'],
  ['BeginsWith', 'beginsWith'],
  ['EndsWith', 'endsWith'],
] as const;

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function plain(formula: unknown): string {
  return asText(formula).replace(/^=/, '');
}

function operatorOf(word: unknown): FileOperator {
  return OPERATORS.find(([name]) => name === word)?.[1] ?? 'equal';
}

function toFileLook(look: ConditionalLook): NonNullable<ConditionalRule['style']> {
  const { bold, italic, fontColor, fillColor } = look;
  return {
    font: {
      ...(bold === null ? {} : { bold }),
      ...(italic === null ? {} : { italic }),
      ...(fontColor === null ? {} : { color: toFileColor(fontColor) }),
    },
    // A rule's solid fill is its background colour: the reverse of a cell's.
    ...(fillColor === null
      ? {}
      : {
          fill: {
            type: 'pattern',
            pattern: 'solid',
            fgColor: toFileColor(fillColor),
            bgColor: toFileColor(fillColor),
          },
        }),
  };
}

/** A conditional format for a file, one rule per area; kinds that files of the product never have are left out. */
export function toFileRules(
  format: ConditionalFormat,
  priority: number,
): readonly ConditionalRule[] {
  return format.areas.flatMap((area) => {
    const common = { priority, range: formatAddress(area), stopIfTrue: format.stopIfTrue };
    const body = toFileRule(format, formatAddress({ ...area, rowCount: 1, columnCount: 1 }));
    return body === null ? [] : [{ ...common, ...body }];
  });
}

function toFileRule(
  format: ConditionalFormat,
  firstCell: string,
): Omit<ConditionalRule, 'priority' | 'range'> | null {
  const { rule, look } = format;
  const style = toFileLook(look);
  if (format.type === 'Custom')
    return { type: 'expression', formula: plain(rule['formula']), style };
  if (format.type === 'CellValue') {
    const formulas = [rule['formula1'], rule['formula2']].filter((one) => one !== undefined);
    const formula = formulas.map(plain);
    return { type: 'cellIs', operator: operatorOf(rule['operator']), formula, style };
  }
  if (format.type === 'ContainsText') {
    const text = asText(rule['text']);
    const type = TEXT_RULES.find(([word]) => word === rule['operator'])?.[1] ?? 'containsText';
    const formula = `NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${firstCell})))`;
    return { type, text, formula, style };
  }
  if (format.type === 'DataBar') {
    const color = format.dataBar.positive.fillColor.replace('#', 'FF');
    return { type: 'dataBar', dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color } };
  }
  return null;
}

/** A file's rule as the host keeps it; null for kinds that the host does not keep. */
export function fromFileRule(id: string, file: ConditionalRule): ConditionalFormat | null {
  const area = parseAddress(file.range.split(' ')[0] ?? '');
  if (area === null) return null;
  const [formula1 = '', formula2] = [file.formula ?? []].flat();
  const made = (
    type: ConditionalFormat['type'],
    rule: ConditionalFormat['rule'],
  ): ConditionalFormat => {
    const format = newConditionalFormat(id, type, area);
    format.areas = file.range.split(' ').flatMap((part) => parseAddress(part) ?? []);
    format.rule = rule;
    format.stopIfTrue = file.stopIfTrue ?? false;
    Object.assign(format.look, fromFileLook(file));
    return format;
  };
  const operator = OPERATORS.find(([, word]) => word === file.operator)?.[0];
  const textOperator = TEXT_RULES.find(([, word]) => word === file.type)?.[0];
  if (file.type === 'expression') return made('Custom', { formula: `=${formula1}` });
  if (file.type === 'cellIs') {
    const second = formula2 === undefined ? {} : { formula2: `=${formula2}` };
    return made('CellValue', { formula1: `=${formula1}`, ...second, operator });
  }
  if (textOperator !== undefined) {
    return made('ContainsText', { operator: textOperator, text: file.text ?? '' });
  }
  if (file.type === 'dataBar') {
    const format = made('DataBar', {});
    const color = fromFileColor({ rgb: file.dataBar?.color ?? '' });
    if (color !== undefined) format.dataBar.positive.fillColor = color;
    return format;
  }
  return null;
}

function fromFileLook(file: ConditionalRule): Partial<ConditionalLook> {
  const style = fromFileStyle(file.style);
  const { fill } = file.style ?? {};
  const background = fill?.type === 'pattern' ? fromFileColor(fill.bgColor) : undefined;
  return {
    bold: style?.bold ?? null,
    italic: style?.italic ?? null,
    fontColor: style?.fontColor ?? null,
    fillColor: background ?? style?.fill ?? null,
  };
}

/** A list validation for a file; other kinds are left out. */
export function toFileValidation(validation: Validation): DataValidation | null {
  const list = validation.rule['list'];
  if (typeof list !== 'object' || list === null || !('source' in list)) return null;
  const source = asText(list.source);
  const { errorAlert, prompt } = validation;
  const choice = source.startsWith('=')
    ? { formula1: source.slice(1) }
    : { values: source.split(',') };
  return {
    type: 'list',
    range: formatAddress(validation.area),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert['showAlert'] !== false,
    showInputMessage: prompt['showPrompt'] !== false,
    errorTitle: asText(errorAlert['title']),
    errorMessage: asText(errorAlert['message']),
    inputTitle: asText(prompt['title']),
    inputMessage: asText(prompt['message']),
    ...choice,
  };
}

/** A file's list validation as the host keeps it; null for other kinds. */
export function fromFileValidation(file: DataValidation): Validation | null {
  const area = parseAddress(file.range.split(' ')[0] ?? '');
  if (area === null || file.type !== 'list') return null;
  const source = file.values?.join(',') ?? `=${file.formula1 ?? ''}`;
  return {
    area,
    rule: { list: { inCellDropDown: true, source } },
    errorAlert: {
      ...USUAL_ALERT,
      showAlert: file.showErrorMessage ?? true,
      title: file.errorTitle ?? '',
      message: file.errorMessage ?? '',
    },
    prompt: {
      ...USUAL_PROMPT,
      showPrompt: file.showInputMessage ?? true,
      title: file.inputTitle ?? '',
      message: file.inputMessage ?? '',
    },
    ignoreBlanks: file.allowBlank ?? true,
  };
}
