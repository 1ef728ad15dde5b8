const numbersOf = (version) => version.split('.').map(Number);

const compare = (a, b) => {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  const index = ours.findIndex((number, place) => number !== theirs[place]);
  return index === -1 ? 0 : ours[index] - theirs[index];
};

/** The oldest version that a range like `^5.45.0` allows. @throws where it is another kind of range */
export function oldestOf(range) {
  const [, version] = /^\^(\d+\.\d+\.\d+)$/.exec(range) ?? [];
  if (version === undefined) throw new Error(`${range} is no range like ^5.45.0.`);
  return version;
}

/**
 * The versions that a range like `^5.45.0` allows, the newest first; those that are only tried out are left out.
 *
 * @param {readonly string[]} versions
 */
export function allowedBy(range, versions) {
  const oldest = oldestOf(range);
  const [major] = numbersOf(oldest);
  return versions
    .filter((version) => /^\d+\.\d+\.\d+$/.test(version))
    .filter((version) => numbersOf(version)[0] === major && compare(version, oldest) >= 0)
    .toSorted((a, b) => compare(b, a));
}
