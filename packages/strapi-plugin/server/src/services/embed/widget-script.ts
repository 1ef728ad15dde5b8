import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as z from 'zod/mini';

export interface WidgetFile {
  body: string;
  version: string;
  integrity: string;
  /** Names this file to the byte in its address. */
  key: string;
}

const manifest = z.object({ version: z.string() });
const keyLength = 16;

let read: Promise<WidgetFile> | undefined;

/** All widgets in one file, as the installed package has it; read once, since it can't change while Strapi runs. */
export function widgetScript(): Promise<WidgetFile> {
  read ??= load().catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}

async function load(): Promise<WidgetFile> {
  const { resolve } = createRequire(import.meta.url);
  const [body, about] = await Promise.all([
    readFile(resolve('@kotacerdas/components/kotacerdas.min.js'), 'utf8'),
    readFile(resolve('@kotacerdas/components/package.json'), 'utf8'),
  ]);
  const sum = (algorithm: string) => createHash(algorithm).update(body);
  return {
    body,
    version: manifest.parse(JSON.parse(about)).version,
    integrity: `sha384-${sum('sha384').digest('base64')}`,
    key: sum('sha256').digest('hex').slice(0, keyLength),
  };
}
