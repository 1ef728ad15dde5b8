import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The file that a path of an address names inside a folder, `/` being its index.html; `null` where
 * there is none, for hidden files, and for whatever lies outside the folder, also through a link.
 *
 * @param {string} folder
 * @param {string} pathname percent-encoded, as it stands in the address
 * @returns {Promise<string | null>}
 */
export async function findFile(folder, pathname) {
  const segments = decodeSegments(pathname);
  if (segments === null) return null;
  const wanted = join(folder, ...segments, pathname.endsWith('/') ? 'index.html' : '');
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(wanted)]);
    const inside = file.startsWith(root + sep);
    return inside && (await stat(file)).isFile() ? file : null;
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** @param {string} pathname */
function decodeSegments(pathname) {
  try {
    const segments = pathname.split('/').filter(Boolean).map(decodeURIComponent);
    return segments.some((segment) => /^\.|[/\\\0]/.test(segment)) ? null : segments;
  } catch {
    // Not percent-encoded as addresses must be: names nothing.
    return null;
  }
}

/** @param {unknown} error */
function isAbsence(error) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
