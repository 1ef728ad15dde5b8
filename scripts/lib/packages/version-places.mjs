/** What stands before the version of a package, and after it. */
const between = (name, before, after) => ({
  package: `@kotacerdas/${name}`,
  pattern: new RegExp(String.raw`(?<=${before})\d+\.\d+\.\d+(?:-[\w.]+)?(?=${after})`, 'gm'),
});

const address = between('components', '/kotacerdas/', '/');
const tarballs = ['core', 'components'].map((name) =>
  between(name, String.raw`\bkotacerdas-${name}-`, String.raw`\.tgz`),
);
const document = between(
  'strapi-plugin',
  String.raw`"info": \{\s+"title": ".*",\s+"version": "`,
  '"',
);

/**
 * Every place that names the version of one of our packages, by the path of its file, but for package.json: changesets
 * and npm know those.
 *
 * @type {Record<string, readonly { package: string, pattern: RegExp }[]>} a pattern matches the version alone
 */
export const versionPlaces = {
  'README.md': [address],
  'docs/developers/guides/plain-script.md': [address],
  'docs/developers/guides/show-a-plan.md': [address],
  'docs/developers/guides/strict-csp.md': [address],
  'docs/developers/guides/theme.md': [address],
  'docs/developers/guides/wordpress.md': tarballs,
  'docs/developers/index.md': [address],
  'examples/README.md': tarballs,
  // Browsers ask anew for the widgets that the plugin carries when its number is another.
  'examples/tests/wordpress.test.mjs': [
    between('components', String.raw`kotacerdas\.js\?ver=`, '"'),
  ],
  'examples/wordpress/kotacerdas/kotacerdas.php': [
    between('components', String.raw`^ \* Version: `, '$'),
  ],
  'examples/wordpress/kotacerdas/widget.php': [
    between('components', "KOTACERDAS_VERSION = '", "'"),
  ],
  'packages/components/README.md': [address],
  'packages/strapi-plugin/openapi/admin.json': [document],
  'packages/strapi-plugin/server/src/openapi/public.json': [document],
};
