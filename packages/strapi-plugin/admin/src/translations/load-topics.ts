import type { Locale } from '@kotacerdas/core/locale';
import type editions from './topics/editions.id.json';
import type embed from './topics/embed.id.json';
import type frameworks from './topics/frameworks.id.json';

/** Texts that stand apart from the others, each topic in files of its own. */
export type TopicKey = keyof typeof editions | keyof typeof embed | keyof typeof frameworks;

type Texts = Record<string, string>;

/** The texts of all topics in one language. */
export async function loadTopics(locale: Locale): Promise<Texts> {
  const topics =
    locale === 'en'
      ? await Promise.all([
          import('./topics/editions.en.json'),
          import('./topics/embed.en.json'),
          import('./topics/frameworks.en.json'),
        ])
      : await Promise.all([
          import('./topics/editions.id.json'),
          import('./topics/embed.id.json'),
          import('./topics/frameworks.id.json'),
        ]);
  return Object.fromEntries(topics.flatMap((topic) => Object.entries(topic.default)));
}
