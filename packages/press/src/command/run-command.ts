import { parseArgs } from 'node:util';
import { toLocale } from '@kotacerdas/core/locale';
import { checkCommand } from './check-command.js';
import type { Console } from './console.js';
import { printCommand } from './print-command.js';
import { Refusal } from './refusal.js';
import { texts } from './texts.js';

const options = {
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  book: { type: 'string' },
  out: { type: 'string' },
  'as-of': { type: 'string' },
  additions: { type: 'string' },
  emblem: { type: 'string' },
} as const;

const matches = 0;
const differs = 1;
/** What was asked can't be read or done. */
const refused = 2;

/**
 * Runs `kotacerdas-book` with the words of a command line, and gives its exit code: 0 if it did what was asked and a book
 * matches, 1 if it doesn't, 2 if it can't tell.
 */
export async function runCommand(words: readonly string[], told: Console): Promise<number> {
  const parsed = parse(words);
  const lang = toLocale(parsed?.values.lang);
  const { usage } = texts[lang];
  if (parsed === null) {
    told.error(usage);
    return refused;
  }
  const { positionals, values } = parsed;
  const [command, ...files] = positionals;
  const isJson = values.json;
  try {
    if (command === 'check' && files.length >= 2) {
      return (await checkCommand(files, { lang, isJson }, told)) ? matches : differs;
    }
    const [plan] = files;
    const { additions, book, emblem, out } = values;
    if (command === 'print' && files.length === 1 && plan && book && out) {
      const asOf = values['as-of'] ?? new Date().toISOString();
      if (Number.isNaN(Date.parse(asOf))) throw new Refusal(texts[lang].notDay(asOf));
      await printCommand(plan, { lang, isJson, book, out, asOf, additions, emblem }, told);
      return matches;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    told.error(error.message);
    return refused;
  }
  told.error(usage);
  return refused;
}

/** `null` for options that there aren't. */
function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    return null;
  }
}
