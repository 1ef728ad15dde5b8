/** Projects whose tests need nothing but Node, and take seconds. */
const unitProjects = ['core', 'plugin', 'scripts'];

/**
 * What Vitest is told: to run the unit tests that import what changed. Where none has passed yet it runs them all, since
 * whatever it leaves out would be remembered as sound.
 *
 * @param {string[]} changed
 * @param {boolean} whole
 */
export function unitTestArgs(changed, whole) {
  const options = [...unitProjects.map((project) => `--project=${project}`), '--reporter=dot'];
  if (whole) return ['run', ...options];
  return ['related', '--run', ...options, '--passWithNoTests', ...changed];
}
