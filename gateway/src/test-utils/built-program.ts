import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export type BuiltProgram = {
  child: ChildProcess;
  stdout: () => string;
  stderr: () => string;
  /** Resolves with the exit code. */
  exited: Promise<number | null>;
  /** Resolves when stdout holds the text. */
  printed: (text: string) => Promise<void>;
};

/** Runs a built file of this folder as a process of its own, with exactly this environment. */
export function runBuilt(file: string, env: Record<string, string>): BuiltProgram {
  const child = spawn(process.execPath, [`${DIST}${file}`], { env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    exited: new Promise((resolve) => child.on('close', resolve)),
    printed: (text) =>
      new Promise((resolve) => {
        child.stdout.on('data', () => {
          if (stdout.includes(text)) resolve();
        });
      }),
  };
}
