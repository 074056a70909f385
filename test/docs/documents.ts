import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The repository. */
export const root = join(__dirname, '..', '..');

/** A file of the repository as text. */
export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every file below a folder of the repository, as paths from its root with forward slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

/** A Markdown document without its code, where nothing is a link and nothing is a heading. */
export const withoutCode = (markdown: string): string =>
  markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The rows of the first table below a heading, as cells without their code marks. */
export function tableBelow(markdown: string, heading: string): string[][] {
  const after = markdown.slice(markdown.indexOf(`\n${heading}\n`) + heading.length + 2);
  const table = /(?:^\|.*\|$\n?)+/m.exec(after)?.[0] ?? '';
  const lines = table.trim().split('\n').slice(2);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
