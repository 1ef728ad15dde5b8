import type { ColumnOption } from '../column-option.js';

/** Labels on one line, each once: what would show the same gets its value behind it. */
export function distinctLabels(options: readonly ColumnOption[]): ColumnOption[] {
  const seen = { id: new Set<string>(), en: new Set<string>() };
  const once = (lang: 'id' | 'en', label: string, value: ColumnOption['value']) => {
    const line = label
      .replaceAll(/[\s;]+/gu, ' ')
      .trim()
      .slice(0, longest);
    const text = seen[lang].has(line) ? `${line} [${String(value)}]` : line;
    seen[lang].add(text);
    return text;
  };
  return options.map((option) => ({
    ...option,
    label: {
      id: once('id', option.label.id, option.value),
      en: once('en', option.label.en, option.value),
    },
  }));
}

/** A drop-down shows no more, and a cell is compared with it by spreadsheets up to 255 characters. */
const longest = 160;
