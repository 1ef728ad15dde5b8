import type { Locale } from '@kotacerdas/core/locale';
import type boards from './topics/boards.id.json';
import type readiness from './topics/readiness.id.json';

/** Texts that stand apart from the others, each topic in files of its own. */
export type TopicKey = keyof typeof boards | keyof typeof readiness;

type Texts = Record<string, string>;

/** The texts of all topics in one language. */
export async function loadTopics(locale: Locale): Promise<Texts> {
  const topics =
    locale === 'en'
      ? await Promise.all([import('./topics/boards.en.json'), import('./topics/readiness.en.json')])
      : await Promise.all([
          import('./topics/boards.id.json'),
          import('./topics/readiness.id.json'),
        ]);
  const texts: Texts = {};
  for (const topic of topics) Object.assign(texts, topic.default);
  return texts;
}
