import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const entry = 'virtual:page';

/** A page whose script is nothing but one import. */
const page = (from) => ({
  name: 'page',
  resolveId: (id) => (id === entry ? `\0${entry}` : null),
  load: (id) => (id === `\0${entry}` ? `import '${from}';` : null),
});

/**
 * What a page loads that imports this, bundled as a portal would: at once, and only when a reader comes to need it. Vite
 * does it, since esbuild puts into the first part whatever a package's index names.
 *
 * @param {string} from
 * @param {string} folder from which the import is resolved
 * @returns {Promise<{ atOnce: number, onDemand: number }>} bytes, gzipped
 */
export async function measurePage(from, folder) {
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [page(from)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: entry },
    },
  });
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const first = [...chunks.values()].find(({ isEntry }) => isEntry);
  const needed = reach([first.fileName], (name) => chunks.get(name)?.imports ?? []);
  const sum = (names) =>
    names.reduce((bytes, name) => bytes + gzipSync(chunks.get(name).code, { level: 9 }).length, 0);
  return {
    atOnce: sum([...needed]),
    onDemand: sum([...chunks.keys()].filter((name) => !needed.has(name))),
  };
}

function reach(waiting, next) {
  const reached = new Set();
  for (const name of waiting) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...next(name));
  }
  return reached;
}
