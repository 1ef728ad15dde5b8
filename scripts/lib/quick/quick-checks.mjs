import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashTexts } from '../builds/hash-files.mjs';
import { lintParts } from '../checks/lint-parts.mjs';
import { listWorkspaces } from '../checks/workspaces.mjs';
import { cacheFolder, root } from '../root.mjs';
import { runNode } from '../run.mjs';
import { compilations } from './compilations.mjs';
import { unitTestArgs } from './unit-test-args.mjs';

const node = (path, args, cwd = root) =>
  runNode([join(root, 'node_modules', path), ...args], { cwd });

const textOf = (...files) => hashTexts(files.map((file) => readFileSync(join(root, file), 'utf8')));

const isCode = (path) => /\.[cm]?[jt]sx?$/.test(path);
const isManifest = (path) => /(?:^|\/)package\.json$|^knip\.jsonc$/.test(path);

/** One after the other, and no further than the first that fails. */
async function inTurn(runs) {
  for (const each of runs) {
    const result = await each();
    if (!result.ok) return result;
  }
  return { ok: true, output: '' };
}

const style = () => ({
  name: 'prettier',
  reads: (path) => /\.(?:[cm]?[jt]sx?|jsonc?|md|ya?ml|css|html|vue)$/.test(path),
  key: textOf('package-lock.json', '.prettierrc.json', '.prettierignore'),
  run: (changed, whole) =>
    node('prettier/bin/prettier.cjs', [
      '--check',
      '--ignore-unknown',
      ...(whole ? ['.'] : changed),
    ]),
});

const eslintCache = join(cacheFolder, 'quick', 'eslint');

/** Above so many files, ESLint is quicker part by part than by name. */
const manyFiles = 300;

const lint = () => ({
  name: 'eslint',
  reads: isCode,
  key: textOf('package-lock.json', 'eslint.config.mjs', 'tsconfig.base.json'),
  run: (changed) => {
    // ESLint's own cache beside ours: where one part fails, the others aren't looked at again.
    const cache = ['--cache', '--cache-strategy=content', '--cache-location', eslintCache];
    const eslint = (args) =>
      node('eslint/bin/eslint.js', [...args, ...cache, '--max-warnings=0', '--no-warn-ignored']);
    if (changed.length === 0) return { ok: true, output: '' };
    if (changed.length <= manyFiles) return eslint(changed);
    return inTurn(
      lintParts.map(
        ({ args }) =>
          () =>
            eslint(args),
      ),
    );
  },
});

/** What the packages were built to, of which dependents see the types. */
function builtKey() {
  const folder = join(cacheFolder, 'build');
  if (!existsSync(folder)) return '';
  return hashTexts(
    readdirSync(folder)
      .toSorted()
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
}

const ofTheRoot =
  /^(?:[^/]+\.mts|packages\/[^/]+\/(?:[^/]+\.config\.ts|\.storybook\/.*)|examples\/tests\/.*|tsconfig\.json)$/;

function types() {
  const key = textOf('package-lock.json', 'tsconfig.base.json');
  const compile = (name, args, index, cwd) =>
    node(
      'typescript/bin/tsc',
      [
        ...args,
        '--incremental',
        '--tsBuildInfoFile',
        join(cacheFolder, 'types', `${name.replaceAll('/', '-')}-${index}.tsbuildinfo`),
      ],
      cwd,
    );
  const workspaces = listWorkspaces().filter(
    ({ manifest }) => manifest.scripts?.typecheck !== undefined,
  );
  return [
    {
      name: 'types .',
      reads: (path) => ofTheRoot.test(path),
      key,
      run: () => compile('root', ['--noEmit', '-p', '.'], 0, root),
    },
    ...workspaces.map(({ folder, manifest }) => ({
      name: `types ${folder}`,
      reads: (path) => path.startsWith(`${folder}/`) && (isCode(path) || path.endsWith('.json')),
      // Core stands on nothing that is built here.
      key: folder === 'packages/core' ? key : hashTexts([key, builtKey()]),
      run: () =>
        inTurn(
          compilations(manifest.scripts.typecheck).map(
            (args, index) => () => compile(folder, args, index, join(root, folder)),
          ),
        ),
    })),
  ];
}

const imports = () => ({
  name: 'imports',
  reads: (path) => /^(?:packages|examples)\//.test(path) && (isCode(path) || isManifest(path)),
  key: textOf('package-lock.json', '.dependency-cruiser.cjs'),
  run: () =>
    node('dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      '--cache',
      join(cacheFolder, 'imports'),
      '--',
      'packages',
      'examples',
    ]),
});

const unused = () => ({
  name: 'unused',
  reads: (path) => isCode(path) || isManifest(path) || /\.(?:vue|mdx|ya?ml)$/.test(path),
  run: () => node('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
});

const tests = () => ({
  name: 'unit tests of what changed',
  reads: isCode,
  run: (changed, whole) => node('vitest/vitest.mjs', unitTestArgs(changed, whole)),
});

/** What `npm run check` looks at, the long ones first. */
export const quickChecks = () => [tests(), lint(), unused(), ...types(), style(), imports()];
