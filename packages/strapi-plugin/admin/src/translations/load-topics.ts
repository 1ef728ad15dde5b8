import type { Locale } from '@kotacerdas/core/locale';
import type editions from './topics/editions.id.json';

/** Texts that stand apart from the others, each topic in files of its own. */
export type TopicKey = keyof typeof editions;

type Texts = Record<string, string>;

/** The texts of all topics in one language. */
export async function loadTopics(locale: Locale): Promise<Texts> {
  const topics =
    locale === 'en'
      ? await Promise.all([import('./topics/editions.en.json')])
      : await Promise.all([import('./topics/editions.id.json')]);
  return Object.fromEntries(topics.flatMap((topic) => Object.entries(topic.default)));
}
