const fetched = /^npm http (?:fetch GET \d+|cache) (?:\S+\.tgz|\S+@\S+)/;
const started = /^npm info run (\S+)@\S+ \S+ \S+ (?!\{)/;
const noise = /^npm (?:http|info) /;

/**
 * Reads what `npm ci --loglevel info` writes, as it comes.
 *
 * @param {number} total how many packages there are to fetch, those of other systems too
 * @returns {{ read: (text: string) => string }} `read` takes the next piece and says what npm is at
 *
 * @example
 * const { read } = createInstallReader(1200);
 * read('npm http fetch GET 200 https://registry.npmjs.org/ms/-/ms-2.1.3.tgz 411ms\n'); // '1 dari sekitar 1200 paket'
 */
export function createInstallReader(total) {
  let rest = '';
  let packages = 0;
  let building = null;
  return {
    read(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (fetched.test(line)) packages += 1;
        building = started.exec(line)?.[1] ?? building;
      }
      if (building !== null) return `menyiapkan ${building}`;
      if (packages === 0) return 'menghubungi registri npm';
      return `${Math.min(packages, total)} dari sekitar ${total} paket`;
    },
  };
}

/** What npm wrote without what it is asked to write for {@link createInstallReader}. */
export const withoutProgress = (output) =>
  output
    .split('\n')
    .filter((line) => !noise.test(line))
    .join('\n');
