/**
 * What an editor shows of a widget: its description, and lists of what a page can hear and style.
 *
 * @param {import('../manifest/list-widgets.mjs').Widget} widget
 * @returns {string} Markdown
 */
export function describeWidget({ cssProperties, description, events, parts, slots }) {
  return [
    description,
    section('Events', events),
    section(
      'Slots',
      slots.map((slot) => ({ ...slot, name: slot.name === '' ? 'default' : slot.name })),
    ),
    section('CSS properties', cssProperties),
    section('CSS parts', parts),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function section(title, entries) {
  if (entries.length === 0) return '';
  const lines = entries.map(({ description, name }) => `- \`${name}\`: ${description}`);
  return `**${title}**\n\n${lines.join('\n')}`;
}
