/**
 * What is no longer as it was when a check last passed.
 *
 * @param {Map<string, string>} files hashes by path, as they are now
 * @param {{ key: string, files: Record<string, string> } | undefined} passed what that check has seen to be sound
 * @param {string} key of all else that the check depends on: where it is another, everything has changed
 * @returns {{ changed: string[], removed: string[] }} paths
 */
export function whatChanged(files, passed, key) {
  if (passed === undefined || passed.key !== key)
    return { changed: [...files.keys()], removed: [] };
  return {
    changed: [...files].filter(([path, hash]) => passed.files[path] !== hash).map(([path]) => path),
    removed: Object.keys(passed.files).filter((path) => !files.has(path)),
  };
}
