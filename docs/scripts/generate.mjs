import { rmSync } from 'node:fs';
import { writeAssets } from './lib/assets.mjs';
import { writeCore } from './lib/core/pages.mjs';
import { writeDecisions } from './lib/decisions.mjs';
import { writeHttp } from './lib/http/pages.mjs';
import { publicFolder, referenceFolder } from './lib/folders.mjs';
import { writeWidgets } from './lib/widgets/pages.mjs';

// Writes what the site shows and nobody edits, from the built packages, before VitePress reads it.
for (const folder of [publicFolder, referenceFolder]) {
  rmSync(folder, { recursive: true, force: true });
}
await Promise.all([writeAssets(), writeCore(), writeDecisions(), writeHttp(), writeWidgets()]);
