import { rm } from 'node:fs/promises';
import * as z from 'zod/mini';
import { mostImportBytes } from '../../../shared/contracts/imports';
import type { Context } from '../controllers/context';
import { fail } from '../controllers/fail';

const importPath = /^\/kotacerdas\/plans\/[^/]+\/(?:imports|rpjmd-import)(?:\/|$)/;
const upload = z.object({ filepath: z.string() });

/** What a form has besides the file: its other field, and the lines between. */
const roundTheFile = 2_000_000;

/**
 * Around all else: refuses a form that says it is too big before any of it is read, and takes away whatever a form left
 * on the disk, also one that was refused by a policy or sent files under other names.
 */
export async function clearUploads(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  if (ctx.method !== 'POST' || !importPath.test(ctx.path)) {
    await next();
    return;
  }
  if (Number(ctx.get('content-length')) > mostImportBytes + roundTheFile) {
    fail(ctx, 'file-too-big');
    // Whoever isn't listened to any more needn't send the rest.
    ctx.set('Connection', 'close');
    return;
  }
  let files: unknown;
  // Strapi's parser forgets files that it has taken away itself, and all others with them.
  Object.defineProperty(ctx.request, 'files', {
    configurable: true,
    get: () => files,
    set: (parsed: unknown) => {
      files = parsed;
    },
  });
  try {
    await next();
  } finally {
    const left = typeof files === 'object' && files !== null ? Object.values(files).flat() : [];
    await Promise.all(
      left.map(async (file: unknown) => {
        const { data } = upload.safeParse(file);
        if (data !== undefined) await rm(data.filepath, { force: true });
      }),
    );
  }
}
