/**
 * The package.json of a project that is no workspace, which changesets doesn't know, with our packages in the versions
 * that they have now.
 *
 * @param {Record<string, any>} manifest
 * @param {Record<string, string>} versions of our packages, by name
 */
export function raiseRanges(manifest, versions) {
  const raise = (dependencies) =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, range]) => [
        name,
        versions[name] === undefined ? range : `^${versions[name]}`,
      ]),
    );
  return { ...manifest, dependencies: raise(manifest.dependencies) };
}
