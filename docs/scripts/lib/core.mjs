import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { referenceFolder, repository, writePage } from './folders.mjs';

const name = '@kotacerdas/core';
const core = join(repository, 'packages/core');
const out = join(referenceFolder, 'core');

/** The source of each entry point, as the package exports them. */
function entryPoints() {
  const { exports } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => join(core, 'src', entry, 'index.ts'));
}

/** The reference of @kotacerdas/core, from the comments of its sources. */
export async function writeCore() {
  const application = await Application.bootstrapWithPlugins({
    entryPoints: entryPoints(),
    tsconfig: join(core, 'tsconfig.json'),
    plugin: ['typedoc-plugin-markdown'],
    out,
    router: 'module',
    entryFileName: 'index',
    name,
    readme: 'none',
    disableSources: true,
    excludeInternal: true,
    excludeExternals: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    hideGroupHeadings: false,
    useCodeBlocks: true,
    sanitizeComments: true,
    useHTMLEncodedBrackets: true,
    indexFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    enumMembersFormat: 'table',
    parametersFormat: 'table',
    tableColumnSettings: {
      hideDefaults: true,
      hideInherited: true,
      hideModifiers: true,
      hideOverrides: true,
      hideSources: true,
    },
    skipErrorChecking: true,
    cleanOutputDir: false,
    logLevel: 'Warn',
  });
  const project = await application.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the sources of core.');
  await application.generateOutputs(project);
  for (const path of readdirSync(out, { recursive: true })) {
    if (path.endsWith('.md')) tidy(join(out, path), path.replace(/\.md$/, ''));
  }
  writePage('core/index.md', home());
}

const moduleName = (path) => (path === 'index-1' ? name : `${name}/${path.replaceAll('\\', '/')}`);

/**
 * Pages are named as they are imported. Properties have no anchors: of two types with a field of one name
 * both would be the same. In an example that begins with a brace, TypeDoc leaves the asterisks of the comment.
 */
function tidy(file, path) {
  const text = readFileSync(file, 'utf8')
    .replace(/^# .+$/m, `# ${moduleName(path)}`)
    .replaceAll(/<a id="property-[^"]*"><\/a> ?/g, '')
    .replaceAll(/(\]\([^)#]*)#property-[^)]*\)/g, '$1)')
    .replaceAll(/^```ts\n[^]*?^```$/gm, (fence) => fence.replaceAll(/^ \* ?/gm, ''));
  writeFileSync(file, text);
}

/** The list of what can be imported, as the README of the package has it. */
function home() {
  const readme = readFileSync(join(core, 'README.md'), 'utf8');
  const rows = readme.match(/^\| (?:import|-|`@kotacerdas).*$/gm).join('\n');
  const linked = rows
    .replaceAll(/^\| `(@kotacerdas\/core\/([^`]+))`/gm, '| [`$1`](./$2.md)')
    .replace(/^\| `@kotacerdas\/core`/m, '| [`@kotacerdas/core`](./index-1.md)')
    .replaceAll('](NOTICE)', '](https://opendatacommons.org/licenses/odbl/1-0/)');
  const intro =
    'The method as pure functions: no DOM, no clock, no randomness. Made by TypeDoc from the comments of the sources; ' +
    'every example in them is compiled and run by a test.';
  return `# ${name}\n\n${intro}\n\n${linked}`;
}
