/** Something that can be picked. */
export interface Choice {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** What can be picked, ready to be searched at every keystroke. */
export interface Choices {
  readonly list: readonly Choice[];
  readonly byId: ReadonlyMap<string, Choice>;
  readonly texts: readonly string[];
}

export function choicesOf(list: readonly Choice[]): Choices {
  return {
    list,
    byId: new Map(list.map((choice) => [choice.id, choice])),
    texts: list.map(({ code, name }) => `${code} ${name}`.toLowerCase()),
  };
}

/** Those whose code or name has every word, in their order; all of them without a word. */
export function searchChoices({ list, texts }: Choices, query: string): readonly Choice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return list;
  return list.filter((_, at) => {
    const text = texts[at] ?? '';
    return words.every((word) => text.includes(word));
  });
}

/** A choice as one reads it. */
export function choiceLabel({ code, name }: Choice): string {
  return code === '' || code === name ? name : `${code} ${name}`;
}
