const typeGroups = ['Interfaces', 'Type Aliases'];

/**
 * A page of TypeDoc's in two: what one calls, and the types that it takes and gives. Whoever looks for a function
 * doesn't scroll past a hundred interfaces, and no page is a megabyte. Anchors go with their headings: `anchors` says of
 * each that TypeDoc links to on which of the two it stands, and how it is called there.
 */
export function splitPage(text) {
  const [head = '', ...groups] = text.split(/^(?=## )/m);
  const isTypes = (group) => typeGroups.some((name) => group.startsWith(`## ${name}\n`));
  const types = groups.filter(isTypes);
  const calls = groups.filter((group) => !isTypes(group));
  if (types.length === 0 || calls.length === 0) {
    return { calls: text, types: null, anchors: new Map() };
  }
  const anchors = new Map();
  const linked = counter();
  const standing = { calls: counter(), types: counter() };
  for (const group of groups) {
    const part = isTypes(group) ? 'types' : 'calls';
    for (const [, name] of group.matchAll(/^### (\w+)/gm)) {
      anchors.set(linked(name), { part, anchor: standing[part](name) });
    }
  }
  const heading = head.trimEnd();
  return {
    calls: [heading, ...calls].join('\n\n'),
    types: [`${heading}: types`, ...types].join('\n\n'),
    anchors,
  };
}

/** Headings of one name are numbered from the second on. */
function counter() {
  const seen = new Map();
  return (name) => {
    const slug = name.toLowerCase();
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
}
