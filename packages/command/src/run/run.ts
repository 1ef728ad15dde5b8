import { locales, type Locale } from '@kotacerdas/core/locale';
import type { Command } from '../commands/command.js';
import { commandNames, isCommandName, type CommandName } from '../commands/command-names.js';
import { commands } from '../commands/commands.js';
import {
  commonOptions,
  optionForms,
  type AnyOptionName,
  type OptionValues,
} from '../commands/options.js';
import { commandHelp, generalHelp } from '../help/help.js';
import { messages } from '../messages/messages.js';
import { lineWidth, wrap } from '../output/wrap.js';
import type { Terminal } from '../terminal/terminal.js';
import { ownVersion } from './own-version.js';
import type { ExitCode } from './exit-code.js';
import { nearest } from './nearest.js';
import { parseWords, type ParsedWords } from './parse-words.js';
import { Refusal } from './refusal.js';

/** Runs `kotacerdas` with the words of a command line, and gives its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const lang = languageOf(args);
  try {
    return await obey(parseWords(args), lang, terminal);
  } catch (error) {
    terminal.progress.end();
    if (!(error instanceof Refusal)) throw error;
    error.message
      .split('\n')
      .flatMap(inLines)
      .forEach((line) => terminal.error(line));
    return 2;
  }
}

async function obey(parsed: ParsedWords, lang: Locale, terminal: Terminal): Promise<ExitCode> {
  const { refused } = messages[lang];
  const say = (lines: readonly string[]): ExitCode => {
    lines.forEach((line) => terminal.out(line));
    return 0;
  };
  if (!parsed.ok) {
    const { fault, option } = parsed;
    const meant =
      fault === 'unknown' ? nearest(option, Object.keys(optionForms).map(dashed)) : null;
    throw new Refusal(refused.option[fault](option, meant));
  }
  const { values, words } = parsed;
  requireLanguage(values.lang, lang);
  if (values.version === true) return say([ownVersion]);
  const [first, ...files] = words[0] === 'help' ? words.slice(1) : words;
  const wantsHelp = words[0] === 'help' || values.help === true;
  if (first === undefined) {
    if (wantsHelp) return say(generalHelp(lang));
    throw new Refusal(generalHelp(lang).join('\n'));
  }
  if (!isCommandName(first)) {
    throw new Refusal(refused.command(first, nearest(first, [...commandNames, 'help'])));
  }
  if (wantsHelp) return say(commandHelp(first, lang));
  const command = commands[first];
  requireUse(first, command, { files, values }, lang);
  const carryOut = await command.load();
  const answer = await carryOut({ files, values, lang, messages: messages[lang], terminal });
  terminal.progress.end();
  if (values.json === true) terminal.out(JSON.stringify(answer.document, null, 2));
  else answer.lines().forEach((line) => terminal.out(line));
  return answer.exitCode;
}

/** Tables within a message are narrow enough already, and keep their spaces. */
const inLines = (line: string): string[] =>
  line.length <= lineWidth ? [line] : wrap(line, /^ */.exec(line)?.[0]);

const dashed = (name: string) => `--${name}`;

/** Also of words that can't be read, so that they are answered in it. */
function languageOf(args: readonly string[]): Locale {
  const at = args.lastIndexOf('--lang');
  const said = at === -1 ? args.findLast((word) => word.startsWith('--lang=')) : args[at + 1];
  return said?.replace('--lang=', '') === 'en' ? 'en' : 'id';
}

function requireLanguage(said: string | undefined, lang: Locale): void {
  if (said === undefined || locales.some((locale) => locale === said)) return;
  throw new Refusal(messages[lang].refused.choice('--lang', said, locales));
}

/** @throws Refusal where a command was called with what it doesn't take, or without what it needs */
function requireUse(
  name: CommandName,
  { files: [least, most], options, required }: Command,
  called: { readonly files: readonly string[]; readonly values: OptionValues },
  lang: Locale,
): void {
  const { refused } = messages[lang];
  const taken: readonly AnyOptionName[] = [...commonOptions, ...options];
  const given = Object.keys(called.values);
  const untaken = given.find((option) => taken.every((known) => known !== option));
  const missing = required.find((option) => called.values[option] === undefined);
  const count = called.files.length;
  const faults = [
    ...(untaken === undefined ? [] : [refused.untaken(name, dashed(untaken))]),
    ...(missing === undefined ? [] : [refused.missing(name, dashed(missing))]),
    ...(count < least ? [refused.tooFewFiles(name, least)] : []),
    ...(count > most ? [refused.tooManyFiles(name, most)] : []),
    ...(called.files.filter((file) => file === '-').length > 1 ? [refused.stdinTwice] : []),
  ];
  const [fault] = faults;
  if (fault !== undefined) throw new Refusal([fault, '', ...commandHelp(name, lang)].join('\n'));
}
