import { benchPanel } from './panel.ts';

it('prints how long the pane is blocked by a large ledger', async () => {
  await benchPanel((line) => process.stdout.write(`${line}\n`));
}, 600_000);
