import { join } from 'node:path';
import { run } from '../run.mjs';

/** Every module that a package offers, by the name a user imports. */
const modulesOf = ({ exports, name }) =>
  Object.keys(exports)
    .filter((key) => !key.endsWith('.json'))
    .map((key) => name + key.slice(1));

const load = (modules) => `
  (async () => {
    for (const name of ${JSON.stringify(modules)}) {
      for (const loaded of [await import(name), require(name)]) {
        if (Object.keys(loaded).length === 0) throw new Error(name + ' gives nothing');
      }
    }
  })();
`;

/** What an office asks of the command, and what it has to be answered. */
const questions = [
  { words: ['validate', 'rencana.json'], answer: 'rencana.json sah.' },
  { words: ['score', 'rencana.json'], answer: 'Kesiapan' },
  { words: ['summarise', 'rencana.json'], answer: '' },
  { words: ['book', 'rencana.json', '--book', 'ringkasan', '--out', 'buku'], answer: '' },
];

/**
 * Loads all of core as ESM and as CommonJS and runs the command, in a project in which the packages are installed.
 *
 * @param {string} project with an example plan, rencana.json
 * @param {{ core: Record<string, any>, node: string }} options the package.json of core, and the Node to run
 * @returns {Promise<{ ok: boolean, text: string }>}
 */
export async function tryPackages(project, { core, node }) {
  const modules = modulesOf(core);
  const loaded = await run(node, ['--eval', load(modules)], { cwd: project });
  if (!loaded.ok) return { ok: false, text: loaded.output };
  const program = join(project, 'node_modules/.bin/kotacerdas');
  for (const { answer, words } of questions) {
    const { ok, output } = await run(node, [program, ...words], { cwd: project });
    if (ok && output.includes(answer)) continue;
    return { ok: false, text: `kotacerdas ${words.join(' ')}\n${output}` };
  }
  const asked = questions.map(({ words: [name] }) => name).join(', ');
  return {
    ok: true,
    text: `loads ${modules.length} modules of core twice (ESM, CommonJS) and runs the command: ${asked}.`,
  };
}
