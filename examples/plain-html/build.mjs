import { copyFileSync, cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Nothing is compiled: the page, the one file of the package, and a plan, side by side.
const fileOf = (address) => fileURLToPath(address);
const here = (path) => fileOf(new URL(path, import.meta.url));

cpSync(here('public'), here('dist'), { recursive: true });
copyFileSync(
  fileOf(import.meta.resolve('@kotacerdas/components/kotacerdas.min.js')),
  here('dist/kotacerdas.min.js'),
);
copyFileSync(here('../data/kota-tasikmalaya.json'), here('dist/plan.json'));
