/**
 * What `npm run typecheck` of a workspace compiles: the arguments of each `tsc` in its script.
 *
 * @param {string} script `tsc --noEmit && tsc --noEmit -p tests`
 * @returns {string[][]}
 * @throws where the script runs anything else, which would go unchecked
 */
export const compilations = (script) =>
  script.split('&&').map((part) => {
    const [tool, ...args] = part.trim().split(/\s+/);
    if (tool !== 'tsc')
      throw new Error(`"${script}" runs more than tsc, and npm run check doesn’t.`);
    return args;
  });
