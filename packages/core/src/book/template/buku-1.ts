import type { BookTemplate } from './types.js';
import { section, dimensions } from './sections.js';
import { chapterOf } from './chapter-of.js';

/**
 * Buku 1, *Analisis Strategi Smart City Daerah*. Its headings follow public descriptions of the books of *Gerakan
 * Menuju Smart City*; what stands below them is our own proposal.
 *
 * @example
 * buku1.chapters.length; // 8
 */
export const buku1: BookTemplate = {
  id: 'buku-1',
  title: { id: 'Buku 1', en: 'Book 1' },
  subtitle: {
    id: 'Analisis Strategi Smart City Daerah',
    en: 'Strategic analysis of the smart city',
  },
  chapters: [
    chapterOf('buku-1', 'introduction', [
      section('background', 'Latar belakang', 'Background', ['background']),
      section('legal-basis', 'Dasar hukum', 'Legal basis', ['legal-basis']),
      section('methodology', 'Metodologi', 'Method', ['methodology']),
      section('participants', 'Perangkat daerah yang terlibat', 'Departments involved', [
        'participants',
      ]),
    ]),
    chapterOf('buku-1', 'region-profile', [
      section('profile', 'Profil daerah', 'The region', ['region-profile', 'region-indices']),
      section('rpjmd', 'Arah pembangunan dalam RPJMD', 'Direction of the RPJMD', [
        'rpjmd-direction',
        'rpjmd-programs',
      ]),
      section('issues', 'Isu strategis', 'Strategic issues', ['strategic-issues']),
    ]),
    chapterOf('buku-1', 'problems-and-needs', [
      section('overview', 'Gambaran umum', 'Overview', ['problems-overview']),
      section('priorities', 'Permasalahan utama', 'Main problems', ['problem-priorities']),
      dimensions('of', ['problems-and-needs-of-dimension'], true),
    ]),
    chapterOf('buku-1', 'readiness', [
      section('score', 'Skor kesiapan daerah', 'Readiness score', ['readiness-score']),
      section('elements', 'Kesiapan menurut elemen', 'Readiness by element', [
        'readiness-elements',
      ]),
      section('disagreement', 'Perbedaan penilaian', 'Differing ratings', [
        'readiness-disagreement',
      ]),
      section('change', 'Perkembangan antarpenilaian', 'Change between assessments', [
        'readiness-change',
      ]),
    ]),
    chapterOf('buku-1', 'gap', [
      section('overview', 'Kesenjangan kesiapan', 'Readiness gap', ['gap-overview']),
      section('indicators', 'Indikator dengan kesenjangan', 'Indicators with a gap', [
        'gap-indicators',
      ]),
      section('inventory', 'Kesenjangan menurut subdimensi', 'Gap by sub-dimension', [
        'inventory-gaps',
      ]),
    ]),
    chapterOf('buku-1', 'swot', [
      section('method', 'Cara membaca analisis', 'How to read the analysis', ['swot-method']),
      section('analyses', 'Hasil analisis', 'Results', ['swot-analyses']),
      section(
        'tows',
        'Strategi dari matriks TOWS',
        'Strategies of the TOWS matrix',
        ['tows'],
        true,
      ),
    ]),
    chapterOf('buku-1', 'direction', [
      section('vision', 'Visi dan misi', 'Vision and missions', ['vision-and-missions']),
      section(
        'objectives',
        'Sasaran dan indikator',
        'Objectives and indicators',
        ['objectives'],
        true,
      ),
    ]),
    chapterOf('buku-1', 'innovations', [
      section('overview', 'Gambaran umum', 'Overview', ['innovations-overview']),
      section(
        'council',
        'Usulan dari luar perangkat daerah',
        'Proposals from outside departments',
        ['council-proposals'],
      ),
      dimensions('of', ['innovations-of-dimension'], true),
    ]),
  ],
  appendices: [
    section(
      'chains',
      'Matriks permasalahan, kebutuhan, inovasi, dan program',
      'Matrix of chains',
      ['chains'],
      true,
    ),
    section('contributions', 'Isian tiap perangkat daerah', 'Contributions of departments', [
      'department-contributions',
    ]),
    section('attendance', 'Daftar hadir', 'Attendance', ['attendance']),
  ],
};
