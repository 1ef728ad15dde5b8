/** What an admin has one of, so that a plugin must never bring its own. */
const ofTheApp = /^(?:@strapi\/.*|react|react-dom|react-intl|react-router-dom|styled-components)$/;

/**
 * What comes with Strapi, which names one version of each. Of a peer that isn't optional npm would install the newest
 * beside it, and two copies know neither each other's errors (a 403 becomes a 500) nor each other's contexts.
 */
const withStrapi = ['@strapi/design-system', '@strapi/icons', '@strapi/utils', 'react-intl'];

const demands = ({ dependencies = {}, exports = {}, keywords = [], ...manifest }, readme) => {
  const { name, peerDependencies = {}, peerDependenciesMeta = {}, strapi = {} } = manifest;
  const own = Object.keys(dependencies).filter((each) => ofTheApp.test(each));
  const second = withStrapi.filter(
    (each) => peerDependencies[each] !== undefined && !peerDependenciesMeta[each]?.optional,
  );
  const isFace = (face) =>
    ['types', 'import', 'require'].every((kind) => exports[face]?.[kind] !== undefined);
  return {
    'has no strapi.kind "plugin"': strapi.kind === 'plugin',
    'has no strapi.name in small letters and hyphens': /^[a-z][a-z\d-]*$/.test(strapi.name ?? ''),
    'has no strapi.displayName': (strapi.displayName ?? '') !== '',
    'has no strapi.description': (strapi.description ?? '') !== '',
    'has not the keywords strapi and strapi-plugin':
      keywords.includes('strapi') && keywords.includes('strapi-plugin'),
    'does not name the versions of Strapi 5 that it runs in (peerDependencies)':
      /^\^5\.\d+\.\d+$/.test(peerDependencies['@strapi/strapi'] ?? ''),
    [`brings its own ${own.join(', ')}: the app has them (peerDependencies)`]: own.length === 0,
    [`makes npm install a second ${second.join(', ')} (peerDependenciesMeta: optional)`]:
      second.length === 0,
    'does not export ./strapi-admin and ./strapi-server for import and require, with types':
      isFace('./strapi-admin') && isFace('./strapi-server'),
    'has no README that says how to install it': readme.includes(`npm install ${name}`),
    'has no README that names the oldest Strapi it runs in': readme.includes(
      `Strapi ${(peerDependencies['@strapi/strapi'] ?? '?').replace(/^\^|\.0$/g, '')} or newer`,
    ),
  };
};

/**
 * What the Strapi Marketplace, or who installs from it, would miss of a plugin. Whether the built plugin is sound is what
 * `strapi-plugin verify` looks at.
 *
 * @param {Record<string, any>} manifest
 * @param {string} readme
 * @returns {string[]} sentences; none where nothing is missing
 */
export const checkMarketplace = (manifest, readme) =>
  Object.entries(demands(manifest, readme))
    .filter(([, isMet]) => !isMet)
    .map(([fault]) => `${manifest.name} ${fault}.`);
