import { expect, test } from 'vitest';
import { raiseVersions } from './raise-versions.mjs';
import { versionPlaces } from './version-places.mjs';

const versions = {
  '@kotacerdas/components': '7.9.0',
  '@kotacerdas/core': '8.0.0-next.1',
  '@kotacerdas/strapi-plugin': '9.0.0',
};
const raise = (path, text) => raiseVersions(text, versionPlaces[path], versions);

test('an address gets the version of the widgets wherever it stands, and all else stays', () => {
  const text = '`/kotacerdas/7.8.9/`, /api/kotacerdas/published/32.78/2, Node 7.8.9';
  expect(raise('README.md', `${text}\n${text}`)).toBe(
    `${text}\n${text}`.replaceAll('s/7.8.9', 's/7.9.0'),
  );
});

test('each tarball gets the version of its package, also one that is tried out', () => {
  const text = 'npm install ../kotacerdas-core-7.8.9.tgz ../kotacerdas-components-7.8.9-next.0.tgz';
  expect(raise('examples/README.md', text)).toBe(
    'npm install ../kotacerdas-core-8.0.0-next.1.tgz ../kotacerdas-components-7.9.0.tgz',
  );
});

test('the plugin for WordPress gets that of the widgets that it carries', () => {
  const header = ' * Version: 7.8.9\n * Requires at least: 6.5\n';
  expect(raise('examples/wordpress/kotacerdas/kotacerdas.php', header)).toBe(
    ' * Version: 7.9.0\n * Requires at least: 6.5\n',
  );
  const constant = "const KOTACERDAS_VERSION = '7.8.9';";
  expect(raise('examples/wordpress/kotacerdas/widget.php', constant)).toBe(
    "const KOTACERDAS_VERSION = '7.9.0';",
  );
});

test('what describes the endpoints gets that of the plugin, and keeps that of OpenAPI', () => {
  const document = (version) =>
    JSON.stringify({ openapi: '3.1.0', info: { title: 'Plans', version } }, null, 2);
  expect(raise('packages/strapi-plugin/openapi/admin.json', document('7.8.9'))).toBe(
    document('9.0.0'),
  );
});

test('a place that has moved is told, not passed over', () => {
  expect(() => raise('README.md', 'Copy the files.')).toThrow('has it moved?');
});
