/**
 * What is built, in order. `outputs` are the folders a build fills; `dependsOn` names the steps
 * whose sources it reads too.
 */
export const steps = [
  { name: 'core', folder: 'packages/core', outputs: ['dist'], dependsOn: [] },
  { name: 'components', folder: 'packages/components', outputs: ['dist'], dependsOn: ['core'] },
  {
    name: 'press',
    folder: 'packages/press',
    outputs: ['dist'],
    dependsOn: ['core', 'components'],
  },
  {
    name: 'command',
    folder: 'packages/command',
    outputs: ['dist'],
    dependsOn: ['core', 'components', 'press'],
  },
  {
    name: 'strapi-plugin',
    folder: 'packages/strapi-plugin',
    outputs: ['dist'],
    dependsOn: ['core', 'components', 'press'],
  },
  {
    name: 'examples/strapi',
    folder: 'examples/strapi',
    outputs: ['dist'],
    dependsOn: ['core', 'components', 'press', 'strapi-plugin'],
  },
];

/** The named steps with all they depend on, in building order; without names, every step. */
export function selectSteps(names, all = steps) {
  const unknown = names.find((name) => !all.some((step) => step.name === name));
  if (unknown !== undefined) {
    const known = all.map((step) => step.name).join(', ');
    throw new Error(`Tidak ada langkah bernama "${unknown}". Yang ada: ${known}.`);
  }
  if (names.length === 0) return all;
  const wanted = new Set(
    all
      .filter((step) => names.includes(step.name))
      .flatMap((step) => [step.name, ...step.dependsOn]),
  );
  return all.filter((step) => wanted.has(step.name));
}
