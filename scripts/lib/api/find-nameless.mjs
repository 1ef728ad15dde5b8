/** The Indonesian texts: `MessageKey` and `Messages` are made of their keys. */
const keptInside = new Set(['id']);

/**
 * What the public API mentions but nobody can import by name, because no topic exports it: a user
 * could not write down the type of a variable.
 *
 * @param {Map<string, string>} reports by topic
 * @param {Map<string, string[]>} mentioned by topic, what it mentions without exporting it
 * @returns {string[]} a sentence each
 */
export function findNameless(reports, mentioned) {
  const exported = new Set([...reports.values()].flatMap(exportedNames));
  return [...mentioned].flatMap(([topic, names]) =>
    names
      .filter((name) => !exported.has(name) && !keptInside.has(name))
      .map((name) => `${topic}: it mentions ${name}, which no topic exports.`),
  );
}

const exportedNames = (report) =>
  [
    ...report.matchAll(
      /^export (?:declare )?(?:abstract )?(?:class|const|enum|function|interface|type) (\w+)/gm,
    ),
  ].map(([, name]) => name);
