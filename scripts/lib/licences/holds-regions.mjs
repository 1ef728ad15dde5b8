import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names that stand together in the region database and nowhere else. */
const marks = ['Kepulauan Bangka Belitung', 'Aceh Selatan', 'Kepulauan Tanimbar'];

/** Whether the region database is in one of the scripts of a folder, whatever a bundler made of it. */
export const holdsRegions = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => /\.[cm]?js$/.test(file))
    .some((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return marks.every((mark) => text.includes(mark));
    });
