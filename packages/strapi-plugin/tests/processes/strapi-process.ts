import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const listening = z.object({ address: z.string() });
const script = fileURLToPath(new URL('./server.mjs', import.meta.url));

/** A Strapi in a process of its own. */
export interface StrapiProcess {
  /** Where it listens: `http://127.0.0.1:…`. */
  address: string;
  /** Ends it at once, as a power cut does: nothing in it gets to do anything about it. */
  kill(): Promise<void>;
}

/** Starts a Strapi on a database that others may be using as well. */
export async function strapiProcess(
  environment: Readonly<Record<string, string>>,
): Promise<StrapiProcess> {
  const child = fork(script, {
    env: { ...process.env, NODE_ENV: 'test', STRAPI_TELEMETRY_DISABLED: 'true', ...environment },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const errors: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const ended = once(child, 'exit');
  const started = await Promise.race([
    once(child, 'message').then(([message]) => listening.parse(message)),
    ended.then(() => {
      throw new Error(`Strapi didn't start: ${errors.join('')}`);
    }),
  ]);
  return {
    ...started,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
