import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

/**
 * Writes what an office's Strapi app consists of, but for what it installs: configuration, folders and package.json.
 *
 * @param {string} app the folder
 * @param {Record<string, string>} dependencies
 */
export function writeStrapiApp(app, dependencies) {
  cpSync(join(root, 'packages/strapi-plugin/tests/app/config'), join(app, 'config'), {
    recursive: true,
  });
  mkdirSync(join(app, 'public/uploads'), { recursive: true });
  const manifest = { name: 'an-office', version: '1.0.0', private: true, dependencies };
  writeFileSync(join(app, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
