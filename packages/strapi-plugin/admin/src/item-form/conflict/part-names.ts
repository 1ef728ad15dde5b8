/**
 * What the parts of an item are called, by their ids: factors by code and statement, indicators by name. Officers know
 * no ids.
 */
export function partNames(versions: readonly object[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const version of versions) {
    for (const list of Object.values(version)) {
      if (!Array.isArray(list)) continue;
      for (const entry of list) addName(names, entry);
    }
  }
  return names;
}

const naming = ['code', 'statement', 'name', 'reportedOn'] as const;

function addName(names: Map<string, string>, entry: unknown): void {
  if (typeof entry !== 'object' || entry === null) return;
  const id: unknown = Reflect.get(entry, 'id');
  const said = naming
    .map((field): unknown => Reflect.get(entry, field))
    .filter((text) => typeof text === 'string' && text !== '');
  if (typeof id === 'string' && said.length > 0) names.set(id, said.join(' '));
}
