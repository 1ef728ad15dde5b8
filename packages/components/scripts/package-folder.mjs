import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, whichever folder a script is started from. */
export const packageFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');
