import { rmSync } from 'node:fs';
import process from 'node:process';

export default function removeRunFolder() {
  rmSync(process.env.KOSTNADSLAGE_RUN, { recursive: true, force: true });
}
