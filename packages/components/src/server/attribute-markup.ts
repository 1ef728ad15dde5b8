const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Attributes as they stand in a tag; `true` is one without a value, `false` none. */
export function attributeMarkup(attributes: Readonly<Record<string, string | boolean>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => value !== false && /^[a-z][a-z-]*$/.test(name))
    .map(([name, value]) =>
      typeof value === 'string'
        ? `${name}="${value.replace(/[&"<>]/g, (sign) => entities[sign] ?? sign)}"`
        : name,
    )
    .join(' ');
}
