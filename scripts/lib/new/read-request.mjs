import { parseArgs } from 'node:util';
import { generators } from './generators.mjs';

const problem = (sentence) => ({ kind: 'problem', problem: sentence });

/**
 * What a command line asks for: to make something, to hear what can be made, or nothing that can be answered.
 *
 * @param {string[]} args
 * @returns {{ kind: 'make', thing: string, name: string, dryRun: boolean }
 *   | { kind: 'usage' } | { kind: 'problem', problem: string }}
 */
export function readRequest(args) {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, strict: false });
  const { 'dry-run': dryRun = false, help = false, ...others } = values;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return problem(`There is no option --${unknown}.`);
  const [thing, name, ...more] = positionals;
  if (help || thing === undefined) return { kind: 'usage' };
  if (!Object.hasOwn(generators, thing)) {
    return problem(
      `"${thing}" is nothing that can be made: ${Object.keys(generators).join(', ')}.`,
    );
  }
  if (name === undefined) return problem(`What is the ${thing} called?`);
  if (more.length > 0) return problem(`One ${thing} at a time: what is "${more.join(' ')}"?`);
  return { kind: 'make', thing, name, dryRun };
}
