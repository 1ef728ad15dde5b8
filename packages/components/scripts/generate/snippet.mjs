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
 * What a page takes over to load the one file from a server of its own.
 *
 * @param {Uint8Array} bytes of `kotacerdas.min.js`
 * @param {string} version of the package
 */
export function snippet(bytes, version) {
  return `<!-- @kotacerdas/components ${version} -->
<script
  src="/kotacerdas/${version}/kotacerdas.min.js"
  integrity="${integrityOf(bytes)}"
  crossorigin="anonymous"
  defer
></script>
`;
}
