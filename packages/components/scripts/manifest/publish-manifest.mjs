/**
 * @typedef {import('custom-elements-manifest/schema').Package} Package
 * @typedef {import('custom-elements-manifest/schema').Module} Module
 * @typedef {import('custom-elements-manifest/schema').CustomElementDeclaration} Declaration
 */

const index = 'src/index.ts';
const globals = new Set(['Event', 'HTMLElement']);

/**
 * What of the analysed sources is for users: widgets, the classes they share and their events, with
 * paths of what is published and without what is private.
 *
 * @param {Package} found
 * @param {readonly string[]} names of the widgets
 * @returns {Package}
 */
export function publishManifest(found, names) {
  const exported = new Set(
    found.modules
      .filter(({ path }) => path === index)
      .flatMap(({ exports = [] }) => exports.map(({ name }) => name)),
  );
  const shared = found.modules
    .filter(({ path }) => path.startsWith('src/base/'))
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ kind, name }) => kind === 'class' && exported.has(name));
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      javascriptModule('dist/index.js', shared.map(publishClass)),
      ...names.flatMap((name) => widgetModules(found, name)),
    ],
  };
}

/** @returns {Module[]} the class of a widget and its definition */
function widgetModules(found, name) {
  const path = `src/${name}/${name}.ts`;
  const declaration = found.modules
    .find((module) => module.path === path)
    ?.declarations.find((candidate) => candidate.customElement === true);
  if (declaration === undefined) throw new Error(`There is no class of a widget in ${path}.`);
  const module = publishedPath(path);
  return [
    javascriptModule(module, [{ ...publishClass(declaration), tagName: `kc-${name}` }]),
    {
      kind: 'javascript-module',
      path: `dist/${name}/define.js`,
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name: `kc-${name}`,
          declaration: { name: declaration.name, module },
        },
      ],
    },
  ];
}

/** @returns {Module} */
function javascriptModule(path, declarations) {
  return {
    kind: 'javascript-module',
    path,
    declarations,
    exports: declarations.map(({ name }) => ({
      kind: 'js',
      name,
      declaration: { name, module: path },
    })),
  };
}

/** @returns {Declaration} */
function publishClass(declaration) {
  const kept = {
    ...declaration,
    members: declaration.members?.filter(isPublic),
    attributes: declaration.attributes?.map(withField),
    // The analyser also notes every `dispatchEvent` it sees; only those with a word on them are meant.
    events: declaration.events?.filter(({ description }) => description !== undefined),
    superclass: globals.has(declaration.superclass?.name)
      ? { name: declaration.superclass.name, package: 'global:' }
      : declaration.superclass,
  };
  return tidy(kept);
}

/** What no field of ours is behind belongs to every element of HTML, and is a property there. */
function withField(attribute) {
  return { fieldName: attribute.name, ...attribute };
}

function isPublic({ name, privacy = 'public', static: isStatic = false }) {
  return privacy === 'public' && !isStatic && !name.startsWith('#');
}

/** Paths as published, and texts on one line: a line ends where the source ran out of width. */
function tidy(value) {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, entry]) => entry !== undefined && !(key === 'default' && entry === 'null'))
    .map(([key, entry]) => {
      if (key === 'module') return [key, publishedPath(entry)];
      if (key === 'description') return [key, entry.replace(/(?<!\n)\n(?!\n)/g, ' ').trim()];
      return [key, tidy(entry)];
    });
  return Object.fromEntries(entries);
}

function publishedPath(path) {
  const name = /^src\/([^/]+)\/\1\.ts$/.exec(path)?.[1];
  return name === undefined ? 'dist/index.js' : `dist/${name}/${name}.js`;
}
