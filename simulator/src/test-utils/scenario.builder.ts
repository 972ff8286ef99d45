import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

/** Writes a scenario folder with these files, e.g. `{ 'deployments.json': [] }`; the rest is that of `empty`. */
export function scenarioFolder(files: Record<string, unknown>): string {
  const folder = temporaryFolder('scenario');
  for (const [file, facts] of Object.entries(files)) {
    writeFileSync(path.join(folder, file), typeof facts === 'string' ? facts : JSON.stringify(facts));
  }
  return folder;
}
