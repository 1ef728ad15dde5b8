/**
 * A file and all that it imports, itself first: what has to be there before it runs.
 *
 * @param {string} name
 * @param {ReadonlyMap<string, { imports: readonly string[] }>} files by name
 * @returns {string[]} names
 */
export function listNeeded(name, files) {
  const needed = new Set([name]);
  for (const file of needed) {
    for (const imported of files.get(file)?.imports ?? []) needed.add(imported);
  }
  return [...needed];
}
