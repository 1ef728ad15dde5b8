const installScripts = ['preinstall', 'install', 'postinstall', 'prepare'];

/** What has to be said beside each other, by the words for what is wrong. */
const demands = (manifest, { folder, url }) => ({
  'has no version of three numbers': /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(manifest.version ?? ''),
  'has no description': (manifest.description ?? '') !== '',
  'is not under the MIT License': manifest.license === 'MIT',
  'has no keywords': (manifest.keywords ?? []).length > 0,
  'has no homepage': (manifest.homepage ?? '') !== '',
  'has no address for bugs': (manifest.bugs ?? '') !== '',
  [`does not name ${url} as its repository, as the root does`]: manifest.repository?.url === url,
  [`does not name ${folder} as its folder there`]: manifest.repository?.directory === folder,
  'does not say from which Node on it runs': manifest.engines?.node !== undefined,
  'is not published for everybody (publishConfig.access)':
    manifest.publishConfig?.access === 'public',
  'is published without provenance (publishConfig.provenance)':
    manifest.publishConfig?.provenance === true,
  'leaves out its CHANGELOG.md (files)': manifest.files?.includes('CHANGELOG.md') === true,
  'runs something when it is installed': installScripts.every(
    (name) => manifest.scripts?.[name] === undefined,
  ),
});

/**
 * What is still wrong with the package.json of a package that is to be published.
 *
 * @param {Record<string, any>} manifest
 * @param {{ folder: string, url: string }} place its folder in the repository, and the address of that
 * @returns {string[]} sentences; none where nothing is
 */
export const checkManifest = (manifest, place) =>
  Object.entries(demands(manifest, place))
    .filter(([, isMet]) => !isMet)
    .map(([fault]) => `${manifest.name} ${fault}.`);
