/** Where only people of this repository look, wherever in a package it stands. */
const atHome = [
  /(?:^|\/)(?:tests?|testing|bench|fixtures|\.storybook|node_modules)\//,
  /\.(?:test|test-d|stories)\.[^/]+$/,
  /(?:^|\/)(?:\.env|tsconfig[^/]*\.json|[^/]+\.tsbuildinfo|[^/]+\.log)$/,
  /^(?:src|scripts|server|admin|shared|api)\//,
];

const always = ['package.json', 'README.md', 'LICENSE'];

/**
 * What is wrong with the files that npm would publish of a package.
 *
 * @param {Map<string, string>} files text by path, as they lie in the tarball
 * @param {{ name: string, wanted?: readonly string[], places?: readonly string[] }} of `wanted` are files that this
 *   package brings beside those that each brings; `places` are folders of this machine, of which no file may tell
 * @returns {string[]} sentences; none where nothing is
 */
export function checkContents(files, { name, wanted = [], places = [] }) {
  const paths = [...files.keys()];
  const missing = [...always, ...wanted].filter((path) => !files.has(path));
  const strange = paths.filter((path) => atHome.some((pattern) => pattern.test(path)));
  const telling = [...files]
    .filter(([, text]) => places.some((place) => text.includes(place)))
    .map(([path]) => path);
  return [
    ...missing.map((path) => `${name} would be published without ${path}.`),
    ...strange.map((path) => `${name} would be published with ${path}, which belongs to us.`),
    ...telling.map((path) => `${name} would be published with a path of this machine, in ${path}.`),
  ];
}
