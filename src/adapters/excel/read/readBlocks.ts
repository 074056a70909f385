import { areaName } from '../../../domain/address/area.ts';
import { felOfHost } from '../host/hostFel.ts';
import { type Block, halve } from './blocks.ts';

/** The values and, for the first rows of a sheet, the number formats of one block. */
export interface Answer {
  readonly block: Block;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[] | null;
}

/** Fetches blocks in one request; when Excel finds the answer too large, in two smaller ones. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  blocks: readonly Block[],
): Promise<readonly Answer[]> {
  const asked = blocks.map((block) => ask(sheets, block));
  try {
    await context.sync();
    if (asked.every(({ values }) => isArray(values.values))) return asked.map(answerOf);
  } catch (error) {
    if (felOfHost(error)?.typ !== 'forStort') throw error;
  }
  const [first, second] = halves(blocks);
  return [
    ...(await readBlocks(context, sheets, first)),
    ...(await readBlocks(context, sheets, second)),
  ];
}

function ask(sheets: readonly Excel.Worksheet[], block: Block) {
  const sheet = sheets[block.sheet];
  if (sheet === undefined) throw new Error(`No sheet ${block.sheet} to read`);
  const values = sheet.getRange(areaName(block.area)).untrack().load('values');
  const formats = block.formats
    ? sheet.getRange(areaName(block.formats)).untrack().load('numberFormat')
    : null;
  return { block, values, formats };
}

const answerOf = ({ block, values, formats }: ReturnType<typeof ask>): Answer => ({
  block,
  values: values.values,
  formats: formats === null ? null : formats.numberFormat,
});

/** Excel answers null instead of the cells when they are too many. */
const isArray = (values: unknown): boolean => Array.isArray(values);

function halves(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  const [only] = blocks;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const parts = only === undefined ? null : halve(only);
  if (parts === null) throw new OversizeRow('A single row is too large to read');
  return [[parts[0]], [parts[1]]];
}

/** A single row that Excel can't answer with. */
class OversizeRow extends Error {
  readonly code = 'ResponsePayloadSizeLimitExceeded';
}
