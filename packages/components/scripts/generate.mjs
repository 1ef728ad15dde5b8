import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { jsxTypes } from './generate/jsx-types.mjs';
import { reactTypes, reactWrappers } from './generate/react-wrappers.mjs';
import { snippet } from './generate/snippet.mjs';
import { vscodeCssData, vscodeHtmlData } from './generate/vscode-data.mjs';
import { vueTypes } from './generate/vue-types.mjs';
import { webTypes } from './generate/web-types.mjs';
import { analyse } from './manifest/analyse.mjs';
import { listWidgets } from './manifest/list-widgets.mjs';
import { packageFolder } from './package-folder.mjs';

// The second half of the build: from the comments of the sources, what editors and frameworks know
// of the widgets; from the built file, the lines that embed it.
const dist = join(packageFolder, 'dist');
const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
const manifest = await analyse();
const widgets = listWidgets(manifest);
const embedding = snippet(
  {
    script: readFileSync(join(dist, 'script/kotacerdas.js')),
    oneFile: readFileSync(join(dist, 'kotacerdas.min.js')),
  },
  version,
);

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const files = {
  'custom-elements.json': json(manifest),
  'vscode.html-custom-data.json': json(vscodeHtmlData(widgets)),
  'vscode.css-custom-data.json': json(vscodeCssData(widgets)),
  'web-types.json': json(webTypes(widgets, { name, version })),
  'jsx.d.ts': await readable(jsxTypes(widgets)),
  'vue.d.ts': await readable(vueTypes(widgets)),
  'react.js': reactWrappers(widgets),
  'react.d.ts': await readable(reactTypes(widgets)),
  'snippet.html': embedding,
};
for (const [file, text] of Object.entries(files)) writeFileSync(join(dist, file), text);
console.log(`\n${embedding}`);

/** Types are read, in an editor, by those who look up what they may set. */
function readable(text) {
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 100 });
}
