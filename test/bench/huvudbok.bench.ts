import { benchHuvudbok } from './huvudbok.ts';

test('computing on a ledger, measured', () => {
  benchHuvudbok((line) => process.stdout.write(`${line}\n`));
}, 300_000);
