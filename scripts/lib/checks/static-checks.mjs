import { join } from 'node:path';
import { readWidgetNames } from '../../../packages/components/scripts/widget-names.mjs';
import { root } from '../root.mjs';
import { runNode, runNpm } from '../run.mjs';
import { lintParts } from './lint-parts.mjs';
import { listWorkspaces } from './workspaces.mjs';

const program = (path) => join(root, 'node_modules', path);

const node = (path, args, cwd = root) => runNode([program(path), ...args], { cwd });

const publint = (folder) => ({
  name: `publint ${folder}`,
  run: () => node('publint/src/cli.js', ['--strict'], join(root, folder)),
});

const ownScript = (name, file) => ({
  name,
  run: () => runNode([join(root, 'scripts', file)], { cwd: root }),
});

const types = (folder, listArgs = () => []) => ({
  name: `attw ${folder}`,
  run: async () =>
    node(
      '@arethetypeswrong/cli/dist/index.js',
      ['--pack', '.', ...(await listArgs())],
      join(root, folder),
    ),
});

/**
 * Widgets are for browsers and bundlers: no CommonJS of them, and no types of the <script> file and
 * of data. Entry points by a pattern are named, one by one.
 */
const componentTypes = async () => [
  '--profile',
  'esm-only',
  '--include-entrypoints',
  ...(await readWidgetNames()).flatMap((name) => [name, `${name}/define`]),
  '--exclude-entrypoints',
  'kotacerdas.min.js',
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
];

/** Part by part: the types of everything at once don't fit into the memory that Node gives itself. */
export const lintChecks = () =>
  lintParts.map(({ args, name }) => ({
    name: `eslint ${name}`,
    run: () => node('eslint/bin/eslint.js', [...args, '--max-warnings', '0']),
  }));

const typechecks = () => [
  { name: 'typecheck .', run: () => node('typescript/bin/tsc', ['--noEmit', '-p', '.']) },
  ...listWorkspaces()
    .filter(({ manifest }) => manifest.scripts?.typecheck !== undefined)
    .map(({ folder }) => ({
      name: `typecheck ${folder}`,
      run: () => runNpm(['run', 'typecheck', '--silent'], { cwd: join(root, folder) }),
    })),
];

/** How everything is written. */
export const formatCheck = () => ({
  name: 'prettier',
  run: () => node('prettier/bin/prettier.cjs', ['--check', '.']),
});

/** What nothing uses: files, exports and dependencies. */
export const unusedCheck = () => ({
  name: 'unused',
  run: () => node('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
});

/** The documentation site: a link that leads nowhere fails its build. */
export const siteCheck = () => ({
  name: 'site docs',
  run: () => runNpm(['run', 'build', '--silent'], { cwd: join(root, 'docs') }),
});

/** What is checked of the packages without running them: everything has to be built. */
export const packageChecks = () => [
  {
    name: 'imports',
    run: () => runNpm(['run', 'imports', '--silent'], { cwd: root }),
  },
  ...typechecks(),
  ownScript('api packages/core', 'api.mjs'),
  ownScript('size packages/core, packages/components', 'size.mjs'),
  ownScript('licences', 'licences.mjs'),
  ownScript('packages', 'packages.mjs'),
  publint('packages/core'),
  publint('packages/components'),
  publint('packages/press'),
  publint('packages/command'),
  publint('packages/strapi-plugin'),
  {
    name: 'verify packages/strapi-plugin',
    run: () => runNpm(['run', 'verify', '--silent'], { cwd: join(root, 'packages/strapi-plugin') }),
  },
  types('packages/core'),
  types('packages/components', componentTypes),
  types('packages/press', () => ['--profile', 'esm-only']),
];
