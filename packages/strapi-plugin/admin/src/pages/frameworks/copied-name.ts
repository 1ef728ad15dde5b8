import type { LocalisedText } from '@kotacerdas/core/framework';

const words = { id: 'salinan', en: 'copy' } as const;

/** What a copy of a framework is called until somebody says otherwise: two of one name can't be told apart. */
export function copiedName(name: LocalisedText, taken: readonly LocalisedText[]): LocalisedText {
  const counted = (count: number): LocalisedText => ({
    id: marked(name, 'id', count),
    en: marked(name, 'en', count),
  });
  const isTaken = (wanted: LocalisedText) =>
    taken.some(({ en, id }) => id === wanted.id || en === wanted.en);
  let count = 1;
  while (isTaken(counted(count))) count += 1;
  return counted(count);
}

/** A copy of a copy is another one of the same framework. */
function marked(name: LocalisedText, language: 'id' | 'en', count: number): string {
  const word = words[language];
  const own = name[language].replace(new RegExp(String.raw`\s*\(${word}(?: \d+)?\)$`, 'u'), '');
  return `${own} (${count === 1 ? word : `${word} ${count}`})`;
}
