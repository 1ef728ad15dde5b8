import type { Locale } from '@kotacerdas/core/locale';
import type calendar from './topics/calendar.id.json';
import type chapters from './topics/chapters.id.json';
import type notices from './topics/notices.id.json';

/** Texts that stand apart from the others, each topic in files of its own. */
export type TopicKey = keyof typeof calendar | keyof typeof chapters | keyof typeof notices;

type Texts = Record<string, string>;

/** The texts of all topics in one language. */
export async function loadTopics(locale: Locale): Promise<Texts> {
  const topics =
    locale === 'en'
      ? await Promise.all([
          import('./topics/calendar.en.json'),
          import('./topics/chapters.en.json'),
          import('./topics/notices.en.json'),
        ])
      : await Promise.all([
          import('./topics/calendar.id.json'),
          import('./topics/chapters.id.json'),
          import('./topics/notices.id.json'),
        ]);
  const texts: Texts = {};
  for (const topic of topics) Object.assign(texts, topic.default);
  return texts;
}
