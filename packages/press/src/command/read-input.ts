import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { findFramework } from '@kotacerdas/core/framework';
import type { BookSource } from '@kotacerdas/core/book';
import { describeIssue, describePlace, type Locale } from '@kotacerdas/core/locale';
import {
  canonicalJson,
  parseMasterplan,
  parsePublishedMasterplan,
  type PublishedMasterplan,
} from '@kotacerdas/core/masterplan';
import * as z from 'zod/mini';
import { Refusal } from './refusal.js';
import { texts } from './texts.js';

/** The bytes of a file. */
export async function readBytes(file: string, lang: Locale): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refusal(texts[lang].unreadable(file), { cause: error });
  }
}

/** What a file says in JSON. */
export async function readJson(file: string, lang: Locale): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(file, lang));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(texts[lang].notJson(file), { cause: error });
  }
}

/** An edition as its region published it. */
export async function readEdition(file: string, lang: Locale): Promise<PublishedMasterplan> {
  const input = await readJson(file, lang);
  const parsed = parsePublishedMasterplan(input);
  if (!parsed.ok) throw new Refusal(texts[lang].notEdition(file));
  if (!isGenuine(input, parsed.published)) throw new Refusal(texts[lang].altered(file));
  return parsed.published;
}

const content = z.object({ framework: z.unknown(), masterplan: z.unknown() });

/** Whether an edition still says what its hash is of. */
function isGenuine(input: unknown, { hash }: Pick<PublishedMasterplan, 'hash'>): boolean {
  const { framework, masterplan } = content.parse(input);
  const text = canonicalJson({ framework, masterplan });
  return createHash('sha256').update(text).digest('hex') === hash;
}

/** What a book is printed from: an edition, or a plan as a draft of a day. */
export async function readSource(file: string, asOf: string, lang: Locale): Promise<BookSource> {
  const input = await readJson(file, lang);
  const published = parsePublishedMasterplan(input);
  if (published.ok) {
    if (!isGenuine(input, published.published)) throw new Refusal(texts[lang].altered(file));
    const { framework, hash, masterplan, number, publishedAt } = published.published;
    return { framework, masterplan, asOf: publishedAt, edition: { number, publishedAt, hash } };
  }
  const parsed = parseMasterplan(input);
  if (!parsed.ok) {
    const reasons = parsed.issues.map(
      (issue) => `  ${describePlace(lang, issue.path)}: ${describeIssue(lang, issue)}`,
    );
    throw new Refusal([texts[lang].notPlan(file), ...reasons].join('\n'));
  }
  const { masterplan } = parsed;
  const framework = findFramework(masterplan.framework.id);
  if (framework === null) throw new Refusal(texts[lang].unknownFramework(masterplan.framework.id));
  return { framework, masterplan, asOf, edition: null };
}
