import { createHash } from 'node:crypto';

/**
 * The `integrity` of a file: a browser runs it only if it is this one, to the byte.
 *
 * @param {Uint8Array} bytes
 */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * What a page takes over to load widgets from a server of its own: the script that loads those that the page shows, or
 * one file with all.
 *
 * @param {{ script: Uint8Array, oneFile: Uint8Array }} files `script/kotacerdas.js` and `kotacerdas.min.js`
 * @param {string} version of the package
 */
export function snippet({ oneFile, script }, version) {
  return `<!-- @kotacerdas/components ${version}: loads the widgets that stand on the page (copy the folder script/) -->
<script
  type="module"
  src="/kotacerdas/${version}/kotacerdas.js"
  integrity="${integrityOf(script)}"
  crossorigin="anonymous"
></script>

<!-- or all of them in one file -->
<script
  src="/kotacerdas/${version}/kotacerdas.min.js"
  integrity="${integrityOf(oneFile)}"
  crossorigin="anonymous"
  defer
></script>
`;
}
