import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { FailureCode } from '../../../shared/contracts/failure';
import { mostImportBytes } from '../../../shared/contracts/imports';
import { importFile, type ImportFile } from '../services/imports/read-file';
import type { Context } from './context';
import { fail } from './fail';

const upload = z.object({
  filepath: z.string(),
  originalFilename: z.nullish(z.string()),
  size: z.number(),
});
const form = z.object({ file: upload });
const fields = z.object({ request: z.unknown() });
const longestName = 200;

/** How large the file may be, and what is answered to who sends a larger one. */
interface Limit {
  mostBytes?: number;
  code?: FailureCode;
}

/**
 * The form that a file comes in: the file in `file`, JSON in `request`, which `parse` reads. Where it makes no sense the
 * answer is given, and this is `null`. What the form left on the disk, `clearUploads` takes away.
 */
export async function readUpload<Request>(
  ctx: Context,
  parse: (field: unknown) => Request | null,
  { code = 'file-too-big', mostBytes = mostImportBytes }: Limit = {},
): Promise<{ file: ImportFile; request: Request } | null> {
  const sent = form.safeParse(Reflect.get(ctx.request, 'files'));
  const request = parse(fields.safeParse(ctx.request.body).data?.request);
  if (!sent.success || request === null) {
    fail(ctx, 'request-malformed');
    return null;
  }
  const { filepath, originalFilename, size } = sent.data.file;
  if (size > mostBytes) {
    fail(ctx, code);
    return null;
  }
  const name = (originalFilename ?? '').slice(-longestName);
  return { file: importFile(name, await readFile(filepath)), request };
}
