import { parseArgs } from 'node:util';

const attempts = ['oldest', 'newest'];

const problem = (sentence) => ({ kind: 'problem', problem: sentence });

/**
 * Which Strapi a command line asks for: the oldest, the newest, or without a word both.
 *
 * @param {string[]} args
 * @returns {{ kind: 'try', names: string[], withAdmin: boolean } | { kind: 'problem', problem: string }}
 */
export function readAsked(args) {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, strict: false });
  const { 'without-admin': withoutAdmin = false, ...others } = values;
  const [option] = Object.keys(others);
  if (option !== undefined) {
    return problem(`There is no option --${option}. There is --without-admin.`);
  }
  const unknown = positionals.find((word) => !attempts.includes(word));
  if (unknown !== undefined) {
    return problem(`"${unknown}" is no Strapi that can be tried: ${attempts.join(', ')}.`);
  }
  const names = positionals.length === 0 ? attempts : [...new Set(positionals)];
  return { kind: 'try', names, withAdmin: !withoutAdmin };
}
