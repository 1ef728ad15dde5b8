import { list } from 'tar';

/**
 * The files of a tarball as npm packs it, without the folder around them.
 *
 * @returns {Promise<Map<string, string>>} text by path
 */
export async function readTarball(file) {
  const files = new Map();
  await list({
    file,
    onReadEntry: (entry) => {
      const chunks = [];
      entry.on('data', (chunk) => chunks.push(chunk));
      entry.on('end', () => {
        files.set(entry.path.replace(/^package\//, ''), Buffer.concat(chunks).toString('utf8'));
      });
    },
  });
  return files;
}
