import { english } from './english';
import { indonesian } from './indonesian';

const languageKey = 'strapi-admin-language';

// Strapi begins in English; here it begins in Bahasa Indonesia until the reader chooses another language.
if (localStorage.getItem(languageKey) === null) localStorage.setItem(languageKey, 'id');

export default {
  config: {
    locales: ['id', 'en'],
    translations: { id: indonesian, en: english },
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(): void {
    document.documentElement.lang = localStorage.getItem(languageKey) ?? 'id';
  },
};
