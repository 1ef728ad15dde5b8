/** What `changesets/action` is told to run. */
const told = ['version', 'publish'];

/**
 * Every command that a workflow of GitHub Actions runs, in its order: those of steps, and those that it hands to actions.
 *
 * @param {{ jobs: Record<string, { steps: readonly Record<string, any>[] }> }} workflow parsed YAML
 * @returns {string[]}
 */
export const commandsOf = ({ jobs }) =>
  Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run, uses = '', with: inputs = {} }) => [
      ...(run === undefined ? [] : run.trim().split('\n')),
      ...(uses.startsWith('changesets/action@')
        ? told.map((name) => inputs[name]).filter((command) => command !== undefined)
        : []),
    ]),
  );

/**
 * Why a command would find nothing to run, or null where it would find it.
 *
 * @param {string} command
 * @param {{ scripts: readonly string[], programs: readonly string[] }} there `scripts` of the root's package.json, and
 *   `programs` that are installed
 */
export function whyUnknown(command, { programs, scripts }) {
  const [tool, ...words] = command.split(/\s+/);
  if (tool === 'npm' && words[0] === 'ci') return null;
  if (tool === 'npm' && words[0] === 'test') return scripts.includes('test') ? null : 'no test';
  if (tool === 'npm' && words[0] === 'run') {
    return scripts.includes(words[1]) ? null : `package.json has no script ${words[1]}`;
  }
  if (tool === 'npx') {
    return programs.includes(words[0]) ? null : `${words[0]} is not installed`;
  }
  return 'a workflow runs npm or npx: anything longer belongs into a script of this repository';
}
