import type { BookChapter } from './types.js';

/**
 * The chapters of Buku 1, 2 and 3 with what each requires of a plan. Headings follow public descriptions of the
 * books of *Gerakan Menuju Smart City*; which requirements a chapter has is our own proposal, not an official
 * rule. Give `checkMasterplan` other chapters where a region or a framework splits its books otherwise.
 *
 * @example
 * bookChapters.filter(({ book }) => book === 'buku-1').length; // 9
 */
export const bookChapters: readonly BookChapter[] = [
  {
    book: 'buku-1',
    id: 'introduction',
    name: { id: 'Pendahuluan', en: 'Introduction' },
    perDimension: false,
    requirements: ['opds', 'leaders-commitment', 'rpjmd-legal-basis'],
  },
  {
    book: 'buku-1',
    id: 'region-profile',
    name: {
      id: 'Profil dan arah pembangunan daerah',
      en: 'The region and the direction of its development',
    },
    perDimension: false,
    requirements: [
      'rpjmd-missions',
      'rpjmd-goals',
      'rpjmd-objectives',
      'strategic-issues',
      'profile-summary',
      'profile-figures',
      'profile-indices',
    ],
  },
  {
    book: 'buku-1',
    id: 'problems-and-needs',
    name: {
      id: 'Permasalahan dan kebutuhan per dimensi',
      en: 'Problems and needs by dimension',
    },
    perDimension: false,
    requirements: [
      'problems-in-dimensions',
      'needs-of-problems',
      'answers-of-needs',
      'priorities-of-problems',
      'rpjmd-of-problems',
      'approved-problems',
      'approved-needs',
    ],
  },
  {
    book: 'buku-1',
    id: 'readiness',
    name: { id: 'Analisis kesiapan', en: 'Readiness analysis' },
    perDimension: false,
    requirements: [
      'readiness-assessment',
      'readiness-of-opds',
      'readiness-consolidation',
      'readiness-evidence',
    ],
  },
  {
    book: 'buku-1',
    id: 'gap',
    name: {
      id: 'Analisis kesenjangan per dimensi dan subdimensi',
      en: 'Gap analysis by dimension and sub-dimension',
    },
    perDimension: false,
    requirements: ['readiness-targets', 'problems-in-sub-dimensions'],
  },
  {
    book: 'buku-1',
    id: 'swot',
    name: { id: 'Analisis SWOT', en: 'SWOT analysis' },
    perDimension: false,
    requirements: [
      'swot-analysis',
      'swot-sides',
      'swot-positions',
      'tows-strategies',
      'factors-of-strategies',
    ],
  },
  {
    book: 'buku-1',
    id: 'direction',
    name: {
      id: 'Visi, misi, tujuan, sasaran, dan indikator smart city',
      en: 'Vision, missions, objectives and indicators of the smart city',
    },
    perDimension: false,
    requirements: [
      'vision',
      'missions',
      'objectives-of-missions',
      'indicators-of-objectives',
      'baselines-of-objectives',
      'targets-of-objectives',
    ],
  },
  {
    book: 'buku-1',
    id: 'innovations',
    name: { id: 'Inventaris inovasi', en: 'Inventory of innovations' },
    perDimension: false,
    requirements: [
      'innovations-in-dimensions',
      'owners-of-innovations',
      'origins-of-innovations',
      'descriptions-of-innovations',
      'approved-innovations',
    ],
  },
  {
    book: 'buku-1',
    id: 'appendix',
    name: { id: 'Lampiran', en: 'Appendix' },
    perDimension: false,
    requirements: ['answers-of-problems', 'contributions-of-opds'],
  },
  {
    book: 'buku-2',
    id: 'introduction',
    name: { id: 'Pendahuluan', en: 'Introduction' },
    perDimension: false,
    requirements: ['vision', 'missions', 'strategic-issues'],
  },
  {
    book: 'buku-2',
    id: 'strategies',
    name: { id: 'Strategi per dimensi', en: 'Strategies by dimension' },
    perDimension: false,
    requirements: ['strategies-in-dimensions', 'factors-of-strategies', 'programs-of-strategies'],
  },
  {
    book: 'buku-2',
    id: 'action-plan',
    name: { id: 'Rencana aksi', en: 'Action plan' },
    perDimension: false,
    requirements: [
      'programs-in-dimensions',
      'origins-of-programs',
      'indicators-of-programs',
      'targets-of-programs',
      'baselines-of-programs',
      'rpjmd-of-programs',
      'approved-programs',
    ],
  },
  {
    book: 'buku-2',
    id: 'roadmap',
    name: { id: 'Peta jalan 1, 5, dan 10 tahun', en: 'Roadmap of 1, 5 and 10 years' },
    perDimension: false,
    requirements: ['horizons', 'priorities-of-programs'],
  },
  {
    book: 'buku-2',
    id: 'quick-wins',
    name: { id: 'Quick win', en: 'Quick wins' },
    perDimension: false,
    requirements: ['quick-wins-in-dimensions', 'quick-wins-within-a-year', 'budgets-of-quick-wins'],
  },
  {
    book: 'buku-2',
    id: 'institutions-and-funding',
    name: { id: 'Kelembagaan dan pembiayaan', en: 'Institutions and funding' },
    perDimension: false,
    requirements: ['budgets-of-programs', 'partners-of-programs', 'institution-programs'],
  },
  {
    book: 'buku-2',
    id: 'monitoring',
    name: { id: 'Monitoring dan evaluasi', en: 'Monitoring and evaluation' },
    perDimension: false,
    requirements: ['reports-of-programs', 'realisations-of-programs', 'evaluations'],
  },
  {
    book: 'buku-3',
    id: 'dimension',
    name: { id: 'Halaman dimensi', en: 'Page of a dimension' },
    perDimension: true,
    requirements: [
      'problems-in-dimensions',
      'needs-of-problems',
      'innovations-in-dimensions',
      'strategies-in-dimensions',
      'programs-in-dimensions',
      'quick-wins-in-dimensions',
      'indicators-of-programs',
      'budgets-of-programs',
    ],
  },
];
