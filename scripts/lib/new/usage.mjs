import { generators } from './generators.mjs';

/** What can be made, and how. */
export function usage() {
  const calls = Object.entries(generators).map(([kind, { argument, summary }]) => [
    `npm run new -- ${kind} ${argument}`,
    summary,
  ]);
  const width = Math.max(...calls.map(([call]) => call.length));
  return [
    'Makes the smallest complete thing of its kind, in every list where it has to stand:',
    '',
    ...calls.map(([call, summary]) => `  ${call.padEnd(width)}  ${summary}`),
    '',
    'With --dry-run behind it, it only lists what it would write. Nothing that exists is overwritten.',
  ].join('\n');
}
