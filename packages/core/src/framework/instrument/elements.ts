import type { ReadinessElement } from '../types.js';

/**
 * The three elements that a masterplan analyses, with 27 indicators. The elements and sub-elements are
 * publicly known; the indicators and the equal weights are a proposal of this project.
 */
export const readinessElements: ReadinessElement[] = [
  {
    id: 'structure',
    name: { id: 'Struktur', en: 'Structure' },
    weight: 1,
    subElements: [
      {
        id: 'structure-people',
        name: { id: 'Sumber daya manusia', en: 'Human resources' },
        indicators: [
          {
            id: 'people-ict-competence',
            name: { id: 'ASN berkompetensi TIK', en: 'Civil servants with ICT competence' },
            weight: 1,
          },
          {
            id: 'people-training-certification',
            name: { id: 'Pelatihan dan sertifikasi TIK', en: 'ICT training and certification' },
            weight: 1,
          },
          {
            id: 'people-citizen-digital-literacy',
            name: { id: 'Literasi digital warga', en: 'Digital literacy of citizens' },
            weight: 1,
          },
        ],
      },
      {
        id: 'structure-budget',
        name: { id: 'Anggaran', en: 'Budget' },
        indicators: [
          {
            id: 'budget-ict-innovation-share',
            name: {
              id: 'Porsi belanja TIK dan inovasi',
              en: 'Share of spending on ICT and innovation',
            },
            weight: 1,
          },
          {
            id: 'budget-fiscal-capacity',
            name: {
              id: 'Kapasitas fiskal dan pendapatan asli daerah',
              en: 'Fiscal capacity and own-source revenue',
            },
            weight: 1,
          },
          {
            id: 'budget-non-apbd-sources',
            name: {
              id: 'Sumber pembiayaan di luar APBD kabupaten/kota',
              en: 'Funding sources beyond the regional budget',
            },
            weight: 1,
          },
        ],
      },
      {
        id: 'structure-governance',
        name: { id: 'Tata kelola', en: 'Governance' },
        indicators: [
          {
            id: 'governance-head-commitment',
            name: { id: 'Komitmen kepala daerah', en: 'Commitment of the head of the region' },
            weight: 1,
          },
          {
            id: 'governance-cross-opd-coordination',
            name: { id: 'Koordinasi lintas OPD', en: 'Coordination across OPDs' },
            weight: 1,
          },
          {
            id: 'governance-performance-management',
            name: { id: 'Manajemen kinerja', en: 'Performance management' },
            weight: 1,
          },
        ],
      },
    ],
  },
  {
    id: 'infrastructure',
    name: { id: 'Infrastruktur', en: 'Infrastructure' },
    weight: 1,
    subElements: [
      {
        id: 'infrastructure-physical',
        name: { id: 'Infrastruktur fisik', en: 'Physical infrastructure' },
        indicators: [
          {
            id: 'physical-roads-transport',
            name: { id: 'Jalan dan transportasi', en: 'Roads and transport' },
            weight: 1,
          },
          {
            id: 'physical-energy-water',
            name: { id: 'Energi dan air', en: 'Energy and water' },
            weight: 1,
          },
          {
            id: 'physical-public-facilities',
            name: { id: 'Fasilitas publik', en: 'Public facilities' },
            weight: 1,
          },
        ],
      },
      {
        id: 'infrastructure-digital',
        name: { id: 'Infrastruktur digital', en: 'Digital infrastructure' },
        indicators: [
          {
            id: 'digital-intranet-fibre',
            name: {
              id: 'Jaringan intra pemerintah dan serat optik',
              en: 'Government intranet and optical fibre',
            },
            weight: 1,
          },
          {
            id: 'digital-data-centre-security',
            name: {
              id: 'Pusat data, komputasi awan, dan keamanan informasi',
              en: 'Data centre, cloud and information security',
            },
            weight: 1,
          },
          {
            id: 'digital-integration',
            name: {
              id: 'Integrasi aplikasi dan data (SPLP, Satu Data Indonesia)',
              en: 'Integration of applications and data (SPLP, Satu Data Indonesia)',
            },
            weight: 1,
          },
          {
            id: 'digital-internet-coverage',
            name: { id: 'Cakupan internet warga', en: 'Internet coverage for citizens' },
            weight: 1,
          },
        ],
      },
      {
        id: 'infrastructure-social',
        name: { id: 'Infrastruktur sosial', en: 'Social infrastructure' },
        indicators: [
          {
            id: 'social-community-kim',
            name: {
              id: 'Komunitas dan Kelompok Informasi Masyarakat (KIM)',
              en: 'Communities and community information groups (KIM)',
            },
            weight: 1,
          },
          {
            id: 'social-education-research',
            name: {
              id: 'Pendidikan, penelitian, dan pengembangan',
              en: 'Education, research and development',
            },
            weight: 1,
          },
          {
            id: 'social-participation-channels',
            name: { id: 'Kanal partisipasi masyarakat', en: 'Channels for public participation' },
            weight: 1,
          },
        ],
      },
    ],
  },
  {
    id: 'superstructure',
    name: { id: 'Suprastruktur', en: 'Superstructure' },
    weight: 1,
    subElements: [
      {
        id: 'superstructure-policy',
        name: { id: 'Kebijakan', en: 'Policy' },
        indicators: [
          {
            id: 'policy-smart-city-regulation',
            name: {
              id: 'Peraturan daerah atau peraturan kepala daerah tentang smart city',
              en: 'Regional regulation on the smart city',
            },
            weight: 1,
          },
          {
            id: 'policy-rpjmd-alignment',
            name: { id: 'Keselarasan dengan RPJMD', en: 'Alignment with the RPJMD' },
            weight: 1,
          },
          {
            id: 'policy-spbe-sdi-innovation',
            name: {
              id: 'Kebijakan SPBE, Satu Data Indonesia, dan inovasi daerah',
              en: 'Policies on e-government (SPBE), Satu Data Indonesia and regional innovation',
            },
            weight: 1,
          },
        ],
      },
      {
        id: 'superstructure-institution',
        name: { id: 'Kelembagaan', en: 'Institutions' },
        indicators: [
          {
            id: 'institution-council',
            name: {
              id: 'Dewan Smart City atau gugus tugas',
              en: 'Smart City Council or task force',
            },
            weight: 1,
          },
          {
            id: 'institution-implementing-team',
            name: { id: 'Tim Pelaksana', en: 'Implementing team' },
            weight: 1,
          },
          {
            id: 'institution-forum',
            name: { id: 'Forum Smart City', en: 'Smart City Forum' },
            weight: 1,
          },
        ],
      },
      {
        id: 'superstructure-procedure',
        name: { id: 'Tata laksana', en: 'Procedures' },
        indicators: [
          {
            id: 'procedure-sop-business-process',
            name: {
              id: 'SOP dan proses bisnis',
              en: 'Standard operating procedures and business processes',
            },
            weight: 1,
          },
          {
            id: 'procedure-monitoring-risk',
            name: {
              id: 'Pemantauan, evaluasi, dan manajemen risiko',
              en: 'Monitoring, evaluation and risk management',
            },
            weight: 1,
          },
        ],
      },
    ],
  },
];
