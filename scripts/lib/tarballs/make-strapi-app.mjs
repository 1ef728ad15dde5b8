import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { x as extract } from 'tar';
import { root } from '../root.mjs';
import { writeStrapiApp } from './write-strapi-app.mjs';

const ours = '@kotacerdas';

/**
 * Makes a Strapi app outside of the workspace, with these tarballs unpacked as npm would. Strapi itself and other
 * libraries are links to those of the workspace: installing them again would take minutes and a gigabyte.
 *
 * @param {Record<string, string>} packed by the name of the package, where its tarball lies
 */
export async function makeStrapiApp(app, packed) {
  const modules = join(app, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === ours || name.startsWith('.')) continue;
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const [name, file] of Object.entries(packed)) {
    const cwd = join(modules, name);
    mkdirSync(cwd, { recursive: true });
    await extract({ file, cwd, strip: 1 });
  }
  const dependencies = Object.fromEntries(
    ['@strapi/strapi', '@strapi/plugin-users-permissions', ...Object.keys(packed)].map((name) => [
      name,
      '*',
    ]),
  );
  writeStrapiApp(app, dependencies);
}
