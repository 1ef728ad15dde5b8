import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { packageFolder } from '../package-folder.mjs';

const core = join(packageFolder, '../core/src');
const entry = 'widget:';
const reader = join(packageFolder, 'src/base/source/plan-reading.ts');

const pascalCase = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** A widget's class under one name for all, which is what the loader takes from its file. */
const widgetEntries = {
  name: 'widget-entries',
  resolveId: (id) => (id.startsWith(entry) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(`\0${entry}`)) return null;
    const name = id.slice(entry.length + 1);
    const file = join(packageFolder, 'src', name, `${name}.ts`);
    return `export { Kc${pascalCase(name)} as default } from ${JSON.stringify(file)};`;
  },
};

/** The sources of core: a page then loads the functions that it needs, not the files they were packed in. */
const coreSources = Object.fromEntries(
  readdirSync(core, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => [`@kotacerdas/core/${name}`, join(core, name, 'index.ts')]),
);

/**
 * All widgets as browser modules that share what they have in common: one file a widget, and the files that several
 * need or that few readers do. Each name holds the sum of what is in it, so a file never changes under its name.
 *
 * @param {readonly string[]} widgets
 * @returns {Promise<{ files: { name: string, code: string, imports: string[] }[],
 *   entries: Record<string, string>, modules: string[] }>} `entries` names the file of each widget, `modules` the files
 *   of which something is in them
 */
export async function bundleParts(widgets) {
  const bundle = await rolldown({
    input: Object.fromEntries(widgets.map((name) => [name, `${entry}${name}`])),
    platform: 'browser',
    plugins: [widgetEntries],
    resolve: { alias: coreSources, extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: { target: 'es2022' },
  });
  const { output } = await bundle.generate({
    format: 'es',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: 'part-[hash].js',
  });
  await bundle.close();
  const readerFile = output.find(({ facadeModuleId }) => facadeModuleId === reader)?.fileName;
  return {
    files: output.map(({ code, dynamicImports, fileName, imports }) => ({
      name: fileName,
      code,
      // A page that pastes a script has its plan as JSON: what reads it is needed by all that can load it.
      imports: [...imports, ...dynamicImports.filter((file) => file === readerFile)],
    })),
    entries: Object.fromEntries(
      output.filter(({ isEntry }) => isEntry).map(({ fileName, name }) => [name, fileName]),
    ),
    modules: output.flatMap(({ moduleIds }) => moduleIds),
  };
}
