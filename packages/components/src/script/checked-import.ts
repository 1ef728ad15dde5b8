/** A file, and its SHA-256 in Base64. */
export type ScriptPart = readonly [file: string, sum: string];

const arrivals = new Map<string, Promise<void>>();
const failed = new Set<string>();

/**
 * Imports the first of these modules. All are fetched side by side, and checked against their sums, before any runs.
 *
 * @param base address of a file in the same folder
 * @param nonce what a policy may ask of scripts
 * @throws where a file didn't come, or is not the one it should be; another try may help
 */
export async function checkedImport(
  parts: readonly ScriptPart[],
  base: string,
  nonce = '',
): Promise<unknown> {
  const [first] = parts;
  if (first === undefined) throw new TypeError('There is nothing to import.');
  await Promise.all(
    parts.map(([file, sum]) => arrival(new URL(file, base).href, `sha256-${sum}`, nonce)),
  );
  return import(/* @vite-ignore */ new URL(first[0], base).href);
}

function arrival(address: string, integrity: string, nonce: string): Promise<void> {
  const known = arrivals.get(address);
  if (known !== undefined) return known;
  const coming = bring(address, integrity, nonce).catch((error: unknown) => {
    // Not remembered: the next try asks the server again.
    arrivals.delete(address);
    failed.add(address);
    throw error;
  });
  arrivals.set(address, coming);
  return coming;
}

/**
 * First into the browser's cache, then from there to its modules: a browser never asks again for a module that didn't
 * come.
 */
async function bring(address: string, integrity: string, nonce: string): Promise<void> {
  // What the cache holds may be what was wrong.
  const cache = failed.has(address) ? 'reload' : 'default';
  const response = await fetch(address, { cache, credentials: 'same-origin', integrity });
  if (!response.ok) throw new Error(`${address} was answered with ${String(response.status)}.`);
  await response.arrayBuffer();
  await preloadModule(address, integrity, nonce);
}

/** Nothing in browsers that know no `modulepreload`: they find the module when it is imported. */
async function preloadModule(address: string, integrity: string, nonce: string): Promise<void> {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return;
  const crossOrigin = 'anonymous';
  Object.assign(link, { rel: 'modulepreload', href: address, integrity, nonce, crossOrigin });
  await new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${address} could not be preloaded.`)));
    document.head.append(link);
  });
}
