import { chapterOf } from './chapter-of.js';
import { dimensions, section } from './sections.js';
import type { BookTemplate } from './types.js';

/**
 * Buku 2, the masterplan itself: strategies, action plan, roadmap, quick wins, institutions and funding, monitoring.
 *
 * @example
 * buku2.chapters.length; // 7
 */
export const buku2: BookTemplate = {
  id: 'buku-2',
  title: { id: 'Buku 2', en: 'Book 2' },
  subtitle: { id: 'Masterplan Smart City Daerah', en: 'Masterplan of the smart city' },
  chapters: [
    chapterOf('buku-2', 'introduction', [
      section('background', 'Latar belakang', 'Background', ['background']),
      section('vision', 'Visi dan misi', 'Vision and missions', ['vision-and-missions']),
      section('issues', 'Isu strategis', 'Strategic issues', ['strategic-issues']),
    ]),
    chapterOf('buku-2', 'strategies', [
      section('overview', 'Gambaran umum', 'Overview', ['strategies-overview']),
      dimensions('of', ['strategies-of-dimension'], true),
    ]),
    chapterOf('buku-2', 'action-plan', [
      section('overview', 'Gambaran umum', 'Overview', ['action-plan-overview']),
      dimensions('of', ['programs-of-dimension'], true),
    ]),
    chapterOf('buku-2', 'roadmap', [
      section('horizons', 'Program menurut jangka waktu', 'Programmes by horizon', [
        'roadmap-horizons',
      ]),
      dimensions('of', ['roadmap-of-dimension']),
    ]),
    chapterOf('buku-2', 'quick-wins', [
      section('list', 'Daftar quick win', 'List of quick wins', ['quick-wins'], true),
    ]),
    chapterOf('buku-2', 'institutions-and-funding', [
      section('institutions', 'Kelembagaan', 'Institutions', ['institutions']),
      section('funding', 'Pembiayaan', 'Funding', ['funding'], true),
    ]),
    chapterOf('buku-2', 'monitoring', [
      section('progress', 'Kemajuan program', 'Progress of programmes', ['progress']),
      section('evaluations', 'Evaluasi tahunan', 'Yearly evaluation', ['evaluations'], true),
    ]),
  ],
  appendices: [],
};
