import type { CellStyle } from './cellStyle.ts';

/** What is known of one row or column. Sizes are in points; undefined means the usual. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
  /** Outline level, 0 when not grouped. */
  readonly level?: number;
}

/** A line without what is so for every line that nobody has hidden or grouped. */
function withoutUsual({ hidden, level, ...rest }: Line): Line {
  return { ...rest, ...(hidden === true && { hidden }), ...((level ?? 0) > 0 && { level }) };
}

/** The rows or the columns of a sheet. */
export class Axis {
  readonly count: number;
  #usual: Line = {};
  #lines = new Map<number, Line>();

  constructor(count: number) {
    this.count = count;
  }

  /** What holds for one line. */
  at(index: number): Line {
    return this.#lines.get(index) ?? this.#usual;
  }

  /** Changes lines; when all of them, what is usual. */
  patch(first: number, count: number, change: (line: Line) => Line): void {
    if (count >= this.count) {
      this.#usual = change(this.#usual);
      for (const [index, line] of this.#lines) this.#lines.set(index, change(line));
      return;
    }
    for (let index = first; index < first + count; index += 1) {
      this.#lines.set(index, withoutUsual(change(this.at(index))));
    }
  }

  /** The value that all lines share, or null. `read` maps a line to what is asked. */
  uniform<V>(first: number, count: number, read: (line: Line) => V): V | null {
    const value = read(this.at(first));
    if (count >= this.count) {
      return [...this.#lines.values()].every((line) => read(line) === value) ? value : null;
    }
    for (let index = first + 1; index < first + count; index += 1) {
      if (read(this.at(index)) !== value) return null;
    }
    return value;
  }

  /** Lines that differ from the usual, in order. */
  ownLines(): readonly (readonly [number, Line])[] {
    return [...this.#lines].sort(([a], [b]) => a - b);
  }

  /** What holds for lines that have nothing of their own. */
  get usual(): Line {
    return this.#usual;
  }

  /** Makes room for `count` lines before `at` (they look like the line before), or takes lines away. */
  shift(at: number, count: number, kind: 'insert' | 'delete'): void {
    const moved = new Map<number, Line>();
    for (const [index, line] of this.#lines) {
      if (index < at) moved.set(index, line);
      else if (kind === 'insert') moved.set(index + count, line);
      else if (index >= at + count) moved.set(index - count, line);
    }
    const before = kind === 'insert' && at > 0 ? this.#lines.get(at - 1) : undefined;
    if (before !== undefined) {
      for (let index = at; index < at + count; index += 1) moved.set(index, before);
    }
    this.#lines = moved;
  }
}
