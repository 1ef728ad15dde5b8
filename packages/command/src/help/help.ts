import type { Locale } from '@kotacerdas/core/locale';
import { commandNames, type CommandName } from '../commands/command-names.js';
import { commands } from '../commands/commands.js';
import { commonOptions, optionForms, type AnyOptionName } from '../commands/options.js';
import { messages } from '../messages/messages.js';
import { table } from '../output/table.js';
import { lineWidth, wrap } from '../output/wrap.js';

/** What there is to ask for. */
export function generalHelp(lang: Locale): string[] {
  const { commands: told, help, options } = messages[lang];
  return [
    ...wrap(help.about),
    '',
    `${help.usage} kotacerdas <${help.command}> …`,
    '',
    ...pairs(commandNames.map((name) => [name, told[name].about])),
    '',
    ...pairs(commonOptions.map((name) => [optionText(name, lang), options[name].about])),
    '',
    ...help.exitCodes,
    '',
    help.more,
  ];
}

/** How a command is called. */
export function commandHelp(name: CommandName, lang: Locale): string[] {
  const { commands: told, help, options } = messages[lang];
  const { about, example, files, exitCodes } = told[name];
  const names = [...commands[name].options, ...commonOptions];
  const required: readonly AnyOptionName[] = commands[name].required;
  const needed = required.map((option) => `${optionText(option, lang)} `).join('');
  return [
    `${help.usage} kotacerdas ${name} ${files} ${needed}[${help.options}]`,
    '',
    ...wrap(about),
    '',
    ...pairs(names.map((option) => [optionText(option, lang), options[option].about])),
    '',
    ...wrap(exitCodes),
    '',
    `${help.example} ${example}`,
  ];
}

function optionText(name: AnyOptionName, lang: Locale): string {
  const form = optionForms[name];
  const { value } = messages[lang].options[name];
  const short = 'short' in form ? `-${form.short}, ` : '';
  return `${short}--${name}${value === undefined ? '' : ` ${value}`}`;
}

const pairs = (rows: readonly (readonly [string, string])[]): string[] =>
  table([{}, { isFlexible: true }], rows, lineWidth - 2).map((line) => `  ${line}`);
