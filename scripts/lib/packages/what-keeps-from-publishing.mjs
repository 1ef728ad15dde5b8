/** `owner/name` of a repository's address, as GitHub calls it. */
const nameOf = (url) => /github\.com[/:](.+?)(?:\.git)?$/.exec(url)?.[1] ?? null;

/**
 * What keeps the packages from being published here and now. Provenance says which run of which repository made a
 * package, so npm takes it from GitHub Actions alone, and only where the repository is the one that is named.
 *
 * @param {{
 *   changesets: readonly { file: string }[],
 *   environment: Record<string, string | undefined>,
 *   url: string,
 * }} of `url` is the repository of the root's package.json
 * @returns {string[]} sentences; none where nothing does
 */
export function whatKeepsFromPublishing({ changesets, environment, url }) {
  const reasons = changesets.map(
    ({ file }) => `.changeset/${file} is in no version yet: run \`npm run release -- --version\`.`,
  );
  if (environment.GITHUB_ACTIONS !== 'true') {
    return [
      ...reasons,
      'Packages are published with provenance, which only GitHub Actions can give: see ' +
        '.github/workflows/release.yml. `npm run release -- --dry-run` does all but publish.',
    ];
  }
  const here = environment.GITHUB_REPOSITORY;
  if (here === nameOf(url)) return reasons;
  return [
    ...reasons,
    `This is the repository ${here}, but package.json names ${url}. Write the right address there and in ` +
      'each packages/*/package.json: npm refuses provenance of another.',
  ];
}
