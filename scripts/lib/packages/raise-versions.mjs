/**
 * A text that names versions of our packages, with those that they have now.
 *
 * @param {string} text
 * @param {readonly { package: string, pattern: RegExp }[]} places
 * @param {Record<string, string>} versions of our packages, by name
 * @throws where a place isn't there: it has moved
 */
export function raiseVersions(text, places, versions) {
  return places.reduce((raised, place) => {
    // A pattern that is global remembers where it was; searching doesn't.
    if (raised.search(place.pattern) === -1) {
      throw new Error(`Nothing is like ${String(place.pattern)}: has it moved?`);
    }
    return raised.replaceAll(place.pattern, () => versions[place.package]);
  }, text);
}
