import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  bookAdditionsSchema,
  bookTemplatesOf,
  type BookAdditions,
  type Emblem,
} from '@kotacerdas/core/book';
import { describeIssue, type Locale } from '@kotacerdas/core/locale';
import { checkEmblemFile } from '../emblem/check-emblem-file.js';
import { printBook } from '../print/print-book.js';
import type { Console } from './console.js';
import { readBytes, readJson, readSource } from './read-input.js';
import { Refusal } from './refusal.js';
import { texts } from './texts.js';

export interface PrintCommandOptions {
  readonly lang: Locale;
  readonly isJson: boolean;
  readonly book: string;
  readonly out: string;
  readonly asOf: string;
  readonly additions: string | undefined;
  readonly emblem: string | undefined;
}

/** Prints a book into a folder, with its manifest. */
export async function printCommand(
  file: string,
  options: PrintCommandOptions,
  { error, out }: Console,
): Promise<void> {
  const { asOf, book, isJson, lang } = options;
  const source = await readSource(file, asOf, lang);
  const additions = await readAdditions(options.additions, lang);
  const emblem = await readEmblem(options.emblem, lang);
  const printed = await printBook(
    { source, templateId: book, additions, emblem },
    ({ done, step, total }) => error(`${done}/${total} ${texts[lang].steps[step]}`),
  );
  if (printed === null) {
    const known = bookTemplatesOf(source.framework).templates.map(({ id }) => id);
    throw new Refusal(texts[lang].unknownBook(book, known.join(', ')));
  }
  const manifest = {
    name: `${book}.manifest.json`,
    bytes: new TextEncoder().encode(`${JSON.stringify(printed.manifest, null, 2)}\n`),
  };
  const paths = await write(options.out, [...printed.files, manifest], lang);
  if (isJson) out(JSON.stringify({ files: paths, manifest: printed.manifest }));
  else for (const path of paths) out(texts[lang].written(path));
}

async function write(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  lang: Locale,
): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
    return await Promise.all(
      files.map(async ({ bytes, name }) => {
        const path = join(folder, name);
        await writeFile(path, bytes);
        return path;
      }),
    );
  } catch (error) {
    throw new Refusal(texts[lang].unwritable(folder), { cause: error });
  }
}

async function readAdditions(file: string | undefined, lang: Locale): Promise<BookAdditions> {
  if (file === undefined) return { sections: {}, order: {} };
  const parsed = bookAdditionsSchema.safeParse(await readJson(file, lang));
  if (!parsed.success) throw new Refusal(texts[lang].notAdditions(file));
  return parsed.data;
}

async function readEmblem(file: string | undefined, lang: Locale): Promise<Emblem | null> {
  if (file === undefined) return null;
  const checked = checkEmblemFile(await readBytes(file, lang));
  if (checked.ok) return checked.emblem;
  const reasons = checked.issues.map((issue) => `  ${describeIssue(lang, issue)}`);
  throw new Refusal([texts[lang].notEmblem(file), ...reasons].join('\n'));
}
