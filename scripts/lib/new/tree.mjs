import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The files of a checkout, by their paths from its root: all that generators know of it. */
export function openTree(folder) {
  const place = (path) => join(folder, path);
  return {
    has: (path) => existsSync(place(path)),
    // Git may have ended the lines as Windows does.
    read: (path) => readFileSync(place(path), 'utf8').replaceAll('\r\n', '\n'),
    /** The files of this name within a folder. */
    find: (within, name) =>
      readdirSync(place(within), { recursive: true })
        .filter((path) => basename(path) === name)
        .map((path) => `${within}/${path.replaceAll('\\', '/')}`),
    write({ created, edited }) {
      for (const { path, text } of created) {
        mkdirSync(dirname(place(path)), { recursive: true });
        // Whoever made it in the meantime keeps it.
        writeFileSync(place(path), text, { flag: 'wx' });
      }
      for (const { path, text } of edited) writeFileSync(place(path), text);
    },
  };
}
