import type { parseArgs, ParseArgsConfig } from 'node:util';

/** Every option there is: a name means the same in each command. */
export const optionForms = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  strict: { type: 'boolean' },
  'as-of': { type: 'string' },
  figure: { type: 'string' },
  scope: { type: 'string' },
  element: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
  overwrite: { type: 'boolean' },
  report: { type: 'string' },
  'on-conflict': { type: 'string' },
  answers: { type: 'string' },
  mapping: { type: 'string' },
  opd: { type: 'string' },
  book: { type: 'string' },
  additions: { type: 'string' },
  emblem: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

export type AnyOptionName = keyof typeof optionForms;

/** Options that every command takes. */
export const commonOptions = ['lang', 'json', 'help', 'version'] as const;

export type OptionName = Exclude<AnyOptionName, (typeof commonOptions)[number]>;

export type OptionValues = ReturnType<
  typeof parseArgs<{ options: typeof optionForms; allowPositionals: true }>
>['values'];

export const isOptionName = (name: string): name is AnyOptionName =>
  Object.hasOwn(optionForms, name);
