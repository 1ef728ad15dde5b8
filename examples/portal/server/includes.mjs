const block = /<!--#\s*block\s+name="([^"]*)"\s*-->([\s\S]*?)<!--#\s*endblock\s*-->/g;
const include = /<!--#\s*include\s([\s\S]*?)-->/g;
const parameter = /([a-z]+)="([^"]*)"/g;

const defaultStub =
  '<p>Angka tidak dapat dibaca saat ini. Muat ulang halaman ini beberapa saat lagi.</p>';

/**
 * Puts published figures into a page: the part of nginx's server-side includes that a portal needs,
 * `include virtual` and, for when nothing comes back, the `block` that its `stub` names. What comes back
 * is not searched for includes again.
 *
 * @param {string} page
 * @param {(virtual: string) => Promise<string | null>} fetchFragment `null` where there is none
 * @returns {Promise<string>}
 *
 * @example
 * await expandIncludes('<!--#include virtual="/a" -->', async () => '<p>12</p>'); // '<p>12</p>'
 */
export async function expandIncludes(page, fetchFragment) {
  /** @type {Map<string, string>} */
  const blocks = new Map();
  const rest = page.replace(block, (_, /** @type {string} */ name, /** @type {string} */ text) => {
    blocks.set(name, text);
    return '';
  });
  const directives = [...rest.matchAll(include)].map((match) => ({
    at: match.index,
    length: match[0].length,
    ...readParameters(match[1] ?? ''),
  }));
  const fragments = await Promise.all(
    directives.map(({ virtual }) => (virtual === undefined ? null : fetchFragment(virtual))),
  );
  let end = 0;
  const parts = directives.map(({ at, length, stub }, index) => {
    const before = rest.slice(end, at);
    end = at + length;
    return before + (fragments[index] || blocks.get(stub ?? '') || defaultStub);
  });
  return parts.join('') + rest.slice(end);
}

/**
 * @param {string} text
 * @returns {{ virtual?: string, stub?: string }}
 */
function readParameters(text) {
  return Object.fromEntries([...text.matchAll(parameter)].map(([, name, value]) => [name, value]));
}
