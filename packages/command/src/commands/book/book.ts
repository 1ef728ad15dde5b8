import {
  bookAdditionsSchema,
  bookFileName,
  bookTemplatesOf,
  type BookAdditions,
  type Emblem,
} from '@kotacerdas/core/book';
import { describeIssue } from '@kotacerdas/core/locale';
import { printBook } from '@kotacerdas/press';
import { checkEmblemFile } from '@kotacerdas/press/emblem';
import { asOfOf } from '../../input/as-of.js';
import { readBytes } from '../../input/read-bytes.js';
import { readJson } from '../../input/read-json.js';
import { readSource } from '../../input/read-source.js';
import { writeFiles } from '../../output/write-files.js';
import { Refusal } from '../../run/refusal.js';
import type { Answer, Call } from '../command.js';

/** Prints a book into a folder, with its manifest. */
export async function book(call: Call): Promise<Answer> {
  const { files, messages, terminal, values } = call;
  const { book: templateId = '', out: folder = '' } = values;
  const { edition, framework, masterplan } = await readSource(files[0] ?? '', call);
  if (edition !== null && values['as-of'] !== undefined) {
    throw new Refusal(messages.book.editionHasItsDay);
  }
  const asOf = asOfOf({ edition }, call);
  const additions = await readAdditions(values.additions, call);
  const emblem = await readEmblem(values.emblem, call);
  const printed = await printBook(
    { source: { framework, masterplan, asOf, edition }, templateId, additions, emblem },
    ({ done, step, total }) =>
      terminal.progress.tell(`${done}/${total} ${messages.book.steps[step]}`),
  );
  if (printed === null) {
    const known = bookTemplatesOf(framework).templates.map(({ id }) => id);
    throw new Refusal(messages.refused.choice('--book', templateId, known));
  }
  const { manifest } = printed;
  const paths = await writeFiles(
    folder,
    [
      ...printed.files.map(({ bytes, name }) => ({ name, content: bytes })),
      {
        name: bookFileName({ ...manifest, id: templateId }, 'manifest.json'),
        content: `${JSON.stringify(manifest, null, 2)}\n`,
      },
    ],
    call,
  );
  return {
    exitCode: 0,
    document: { files: paths, manifest },
    lines: () => paths.map(messages.written),
  };
}

async function readAdditions(file: string | undefined, call: Call): Promise<BookAdditions> {
  if (file === undefined) return { sections: {}, order: {} };
  const parsed = bookAdditionsSchema.safeParse(await readJson(file, call));
  if (!parsed.success) throw new Refusal(call.messages.book.notAdditions(file));
  return parsed.data;
}

async function readEmblem(file: string | undefined, call: Call): Promise<Emblem | null> {
  if (file === undefined) return null;
  const checked = checkEmblemFile(await readBytes(file, call));
  if (checked.ok) return checked.emblem;
  const reasons = checked.issues.map((issue) => `  ${describeIssue(call.lang, issue)}`);
  throw new Refusal([call.messages.book.notEmblem(file), ...reasons].join('\n'));
}
