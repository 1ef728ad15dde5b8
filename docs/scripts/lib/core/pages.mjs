import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { Application } from 'typedoc';
import { referenceFolder, repository, writePage } from '../folders.mjs';
import { splitPage } from './split-page.mjs';

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
    groupOrder: ['Functions', 'Variables', 'Classes', 'Interfaces', 'Type Aliases', '*'],
    cleanOutputDir: false,
    logLevel: 'Warn',
  });
  const project = await application.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the sources of core.');
  await application.generateOutputs(project);
  const pages = readdirSync(out, { recursive: true })
    .filter((path) => path.endsWith('.md'))
    .map((path) => {
      const page = path.replaceAll('\\', '/');
      return { page, ...splitPage(tidy(readFileSync(join(out, path), 'utf8'), page)) };
    });
  const anchorsOf = new Map(pages.map(({ anchors, page }) => [page, anchors]));
  for (const { calls, page, types } of pages) {
    writePage(`core/${page}`, linked(calls, page, page, anchorsOf));
    if (types === null) continue;
    writePage(`core/${typesPage(page)}`, linked(types, page, typesPage(page), anchorsOf));
  }
  writePage('core/index.md', home());
}

const typesPage = (page) => page.replace(/\.md$/, '/types.md');

/**
 * The links of a page of TypeDoc's, from where its text stands to where what they lead to does. Properties have no
 * anchors, as of two types with a field of one name both would be the same: these links lead to the page.
 */
function linked(text, from, standsOn, anchorsOf) {
  return text.replaceAll(/\[([^[\]]*)\]\(([^)#:]*)#([\w-]+)\)/g, (_, words, path, anchor) => {
    const page = path === '' ? from : join(dirname(from), path);
    const isProperty = anchor.startsWith('property-');
    const anchors = anchorsOf.get(page) ?? new Map();
    // TypeDoc numbers by all that it names, VitePress by the headings.
    const moved = anchors.get(anchor) ?? anchors.get(anchor.replace(/-\d+$/, ''));
    const found = moved ?? { part: isProperty ? 'types' : 'calls', anchor };
    const target = found.part === 'types' && anchors.size > 0 ? typesPage(page) : page;
    const way = target === standsOn ? '' : relative(dirname(standsOn), target);
    if (!isProperty) return `[${words}](${way}#${found.anchor})`;
    return way === '' ? words : `[${words}](${way})`;
  });
}

const moduleName = (page) => {
  const path = page.replace(/\.md$/, '');
  return path === 'index-1' ? name : `${name}/${path}`;
};

/** Pages are named as they are imported. In an example that begins with a brace, TypeDoc leaves the comment's asterisks. */
const tidy = (text, page) =>
  text
    .replace(/^# .+$/m, `# ${moduleName(page).replaceAll('/', '/<wbr>')}`)
    .replaceAll(/<a id="property-[^"]*"><\/a> ?/g, '')
    .replaceAll(/^```ts\n[^]*?^```$/gm, (fence) => fence.replaceAll(/^ \* ?/gm, ''));

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
