import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

// npm run openapi -w packages/strapi-plugin  describes the endpoints anew, from routes and contracts
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const bundle = at('../node_modules/.cache/openapi.mjs');
await mkdir(at('../node_modules/.cache'), { recursive: true });
await build({
  entryPoints: [at('make-documents.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { makeDocuments } = await import(bundle);
await rm(bundle);
const { version } = JSON.parse(await readFile(at('../package.json'), 'utf8'));
const documents = makeDocuments(at('types.ts'), version);
const files = { public: at('../server/src/openapi/public.json'), admin: at('admin.json') };
for (const [part, path] of Object.entries(files)) {
  const options = { ...(await resolveConfig(path)), parser: 'json' };
  await writeFile(path, await format(JSON.stringify(documents[part]), options));
  console.log(`${part}: ${Object.keys(documents[part].paths).length} paths, ${path}`);
}
