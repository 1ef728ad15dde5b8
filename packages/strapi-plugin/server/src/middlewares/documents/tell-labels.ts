import { shortenText } from '@kotacerdas/core/locale';

/** As many are named as can be kept in mind. */
export const mostNamed = 3;

/** Statements can be whole paragraphs. */
const longest = 80;

/** Some of many by name, and how many others there are. */
export function tellLabels(labels: readonly string[], count: number): string {
  const named = labels.slice(0, mostNamed).map((label) => `“${shortenText(label, longest)}”`);
  const others = count - named.length;
  const all = others > 0 ? [...named, `${others} lainnya`] : named;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} dan ${all.at(-1) ?? ''}` : all.join('');
}
