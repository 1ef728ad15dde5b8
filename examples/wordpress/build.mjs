import { cpSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

// Nothing is compiled: the folder of the plugin with the widgets within, ready to be zipped, and a page without WordPress.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const script = fileURLToPath(import.meta.resolve('@kotacerdas/components/script/kotacerdas.js'));

cpSync(here('kotacerdas'), here('dist/kotacerdas'), { recursive: true });
cpSync(here('halaman.php'), here('dist/halaman.php'));
cpSync(dirname(script), here('dist/kotacerdas/widgets'), { recursive: true });
