import { parseArgs } from 'node:util';
import { isOptionName, optionForms, type OptionValues } from '../commands/options.js';

export type ParsedWords =
  | { readonly ok: true; readonly words: readonly string[]; readonly values: OptionValues }
  /** The first option that can't be: unknown, without the value it needs, or with one it doesn't take. */
  | { readonly ok: false; readonly option: string; readonly fault: OptionFault };

export type OptionFault = 'unknown' | 'value-missing' | 'value-unwanted';

/** Reads the words of a command line. */
export function parseWords(args: readonly string[]): ParsedWords {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionForms,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const fault = faultOf(token);
    if (fault !== null) return { ok: false, option: token.rawName, fault };
  }
  const { positionals, values } = parseArgs({
    args: [...args],
    options: optionForms,
    allowPositionals: true,
    // What could be wrong was looked for above, to be said in the reader's words.
    strict: true,
  });
  return { ok: true, words: positionals, values };
}

interface OptionToken {
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function faultOf({ inlineValue, name, value }: OptionToken): OptionFault | null {
  if (!isOptionName(name)) return 'unknown';
  if (optionForms[name].type === 'boolean') return value === undefined ? null : 'value-unwanted';
  // `--out --json` forgot a value; `--out=-x` means it.
  const isOption = inlineValue !== true && value !== '-' && value?.startsWith('-') === true;
  return value === undefined || value === '' || isOption ? 'value-missing' : null;
}
