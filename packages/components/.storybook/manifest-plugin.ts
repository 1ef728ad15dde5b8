import type { Plugin } from 'vite';
import { analyse } from '../scripts/manifest/analyse.mjs';

const name = 'virtual:custom-elements-manifest';
const id = `\0${name}`;

/** The manifest of the sources as they are now, so that documentation needs no build before it. */
export function manifestPlugin(): Plugin {
  return {
    name: 'kotacerdas:custom-elements-manifest',
    resolveId: (source) => (source === name ? id : undefined),
    load: async (source) =>
      source === id ? `export default ${JSON.stringify(await analyse())};` : undefined,
  };
}
