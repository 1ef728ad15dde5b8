/** The names that a schema, or anything with schemas in it, refers to. */
function referredIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === '$ref' ? [String(below).replace('#/components/schemas/', '')] : referredIn(below),
  );
}

/**
 * The named bodies that belong to one topic alone, by topic, and those that several have, in the order of the document.
 * What a body refers to belongs to whoever has it.
 */
export function schemasOf(schemas, topics) {
  const users = new Map(Object.keys(schemas).map((name) => [name, new Set()]));
  for (const [topic, operations] of topics) {
    const pending = referredIn(operations);
    while (pending.length > 0) {
      const name = pending.pop();
      const known = users.get(name);
      if (known === undefined || known.has(topic)) continue;
      known.add(topic);
      pending.push(...referredIn(schemas[name]));
    }
  }
  const ofTopic = new Map(topics.map(([topic]) => [topic, []]));
  const shared = new Set();
  for (const [name, used] of users) {
    const [only] = used;
    if (used.size === 1) ofTopic.get(only).push(name);
    else shared.add(name);
  }
  return { ofTopic, shared };
}
