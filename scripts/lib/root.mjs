import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, whichever folder a script is started from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where scripts keep what they can make again: gone with node_modules, never committed. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'kotacerdas');
