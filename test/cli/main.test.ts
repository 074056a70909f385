import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeWorkbook } from '../adapters/xlsx/handmadeWorkbook.ts';
import { driftTable, openWorkplace, type Workplace } from './workplace.ts';

const root = join(__dirname, '../..');
const main = join(root, 'dist/cli/main.js');

const start = (
  args: readonly string[],
  env: Record<string, string> = {},
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

describe('the built command', () => {
  let place: Workplace;

  beforeAll(() => {
    const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
    const build = spawnSync(process.execPath, [webpack, '--config', 'webpack.cli.config.js'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(build).toMatchObject({ status: 0, stderr: '' });
    place = openWorkplace();
  }, 120_000);
  afterAll(() => {
    place.close();
  });

  it('tells its version and the way to use it', () => {
    expect(start(['--version'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
    expect(start(['--hjalp']).stdout).toContain('kostnadslage berakna');
  });

  it('ends with 0, 1 or 2, errors on standard error only', async () => {
    const bok = await place.book('bok.xlsx', { Drift: driftTable });
    expect(start(['berakna', bok])).toMatchObject({ status: 0, stderr: '' });
    expect(start(['berakna', place.path('saknas.xlsx')])).toMatchObject({ status: 1, stdout: '' });
    expect(start(['rakna', bok])).toMatchObject({ status: 2, stdout: '' });
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [
      String(1000 + index),
      `Verksamhet ${index}`,
      1,
      2,
      3,
    ]);
    const bok = await place.book('lang.xlsx', { Drift: [...driftTable.slice(0, 3), ...rows] });
    const command =
      '"$0" "$1" berakna "$2" 2>"$3" | head -c 20 >/dev/null; echo "${PIPESTATUS[0]}"; cat "$3"';
    const piped = spawnSync(
      'bash',
      ['-c', command, process.execPath, main, bok, place.path('err')],
      { encoding: 'utf8' },
    );
    expect(piped.stdout).toBe('0\n');
  });

  it.each([['Pacific/Kiritimati'], ['Pacific/Pago_Pago'], ['Europe/Stockholm']])(
    'reads a date as the same day in %s',
    async (zone) => {
      const cell = '<c r="A2" s="1"><v>45900</v></c>';
      const texts = ['Verksamhet', 'Utfall', 'Budget'].map(
        (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      const rows = `<row r="1">${texts.join('')}</row><row r="2">${cell}<c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row>`;
      writeFileSync(
        place.path('datum.xlsx'),
        await makeWorkbook({ sheets: [{ name: 'Drift', rows }], formats: ['yyyy-mm-dd'] }),
      );
      const { stdout } = start(['kontrollera', place.path('datum.xlsx')], { TZ: zone });
      expect(stdout).toContain('2025-08-31');
    },
  );
});
