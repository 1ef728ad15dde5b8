import type { LocalisedText } from '@kotacerdas/core/framework';

const marks = { id: '(salinan)', en: '(copy)' } as const;

/** What a copy of a framework is called until somebody says otherwise: two of one name can't be told apart. */
export function copiedName(name: LocalisedText): LocalisedText {
  const marked = (language: 'id' | 'en') =>
    name[language].endsWith(marks[language])
      ? name[language]
      : `${name[language]} ${marks[language]}`;
  return { id: marked('id'), en: marked('en') };
}
