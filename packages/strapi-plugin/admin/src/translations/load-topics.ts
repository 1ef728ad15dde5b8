import type { Locale } from '@kotacerdas/core/locale';
import type boards from './topics/boards.id.json';
import type books from './topics/books.id.json';
import type calendar from './topics/calendar.id.json';
import type chapters from './topics/chapters.id.json';
import type classification from './topics/classification.id.json';
import type direction from './topics/direction.id.json';
import type editions from './topics/editions.id.json';
import type editors from './topics/editors.id.json';
import type embed from './topics/embed.id.json';
import type exchange from './topics/exchange.id.json';
import type frameworks from './topics/frameworks.id.json';
import type help from './topics/help.id.json';
import type history from './topics/history.id.json';
import type items from './topics/items.id.json';
import type newPlan from './topics/new-plan.id.json';
import type notices from './topics/notices.id.json';
import type official from './topics/official.id.json';
import type openData from './topics/open-data.id.json';
import type readiness from './topics/readiness.id.json';
import type rpjmdImport from './topics/rpjmd-import.id.json';

/** Texts that stand apart from the others, each topic in files of its own. */
export type TopicKey =
  | keyof typeof boards
  | keyof typeof books
  | keyof typeof calendar
  | keyof typeof chapters
  | keyof typeof classification
  | keyof typeof direction
  | keyof typeof editions
  | keyof typeof editors
  | keyof typeof embed
  | keyof typeof exchange
  | keyof typeof frameworks
  | keyof typeof help
  | keyof typeof history
  | keyof typeof items
  | keyof typeof newPlan
  | keyof typeof notices
  | keyof typeof official
  | keyof typeof openData
  | keyof typeof readiness
  | keyof typeof rpjmdImport;

type Texts = Record<string, string>;

const topics = {
  id: [
    () => import('./topics/boards.id.json'),
    () => import('./topics/books.id.json'),
    () => import('./topics/calendar.id.json'),
    () => import('./topics/chapters.id.json'),
    () => import('./topics/classification.id.json'),
    () => import('./topics/direction.id.json'),
    () => import('./topics/editions.id.json'),
    () => import('./topics/editors.id.json'),
    () => import('./topics/embed.id.json'),
    () => import('./topics/exchange.id.json'),
    () => import('./topics/frameworks.id.json'),
    () => import('./topics/help.id.json'),
    () => import('./topics/history.id.json'),
    () => import('./topics/items.id.json'),
    () => import('./topics/new-plan.id.json'),
    () => import('./topics/notices.id.json'),
    () => import('./topics/official.id.json'),
    () => import('./topics/open-data.id.json'),
    () => import('./topics/readiness.id.json'),
    () => import('./topics/rpjmd-import.id.json'),
  ],
  en: [
    () => import('./topics/boards.en.json'),
    () => import('./topics/books.en.json'),
    () => import('./topics/calendar.en.json'),
    () => import('./topics/chapters.en.json'),
    () => import('./topics/classification.en.json'),
    () => import('./topics/direction.en.json'),
    () => import('./topics/editions.en.json'),
    () => import('./topics/editors.en.json'),
    () => import('./topics/embed.en.json'),
    () => import('./topics/exchange.en.json'),
    () => import('./topics/frameworks.en.json'),
    () => import('./topics/help.en.json'),
    () => import('./topics/history.en.json'),
    () => import('./topics/items.en.json'),
    () => import('./topics/new-plan.en.json'),
    () => import('./topics/notices.en.json'),
    () => import('./topics/official.en.json'),
    () => import('./topics/open-data.en.json'),
    () => import('./topics/readiness.en.json'),
    () => import('./topics/rpjmd-import.en.json'),
  ],
} as const;

/** The texts of every topic in one language. */
export async function loadTopics(locale: Locale): Promise<Texts> {
  const loaded = await Promise.all(topics[locale].map((load) => load()));
  const texts: Texts = {};
  for (const topic of loaded) Object.assign(texts, topic.default);
  return texts;
}
