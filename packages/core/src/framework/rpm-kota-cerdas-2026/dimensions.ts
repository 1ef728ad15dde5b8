import type { Dimension } from '../types.js';

/**
 * The six dimensions of the draft regulation. Its sub-dimensions are a proposal of this project, made so
 * that a plan of the older framework finds a place for everything.
 */
export const kotaCerdasDimensions: Dimension[] = [
  {
    id: 'bureaucratic-governance',
    code: 'TKB',
    name: { id: 'Tata Kelola Birokrasi', en: 'Bureaucratic Governance' },
    description: {
      id: 'Birokrasi yang melayani, efisien, dan mengambil keputusan berdasarkan data',
      en: 'A bureaucracy that serves, works efficiently and decides on data',
    },
    subDimensions: [
      {
        id: 'bureaucratic-governance-public-service',
        name: { id: 'Layanan publik', en: 'Public service' },
        aspect: {
          id: 'Layanan administrasi dan layanan dasar yang terpadu, inklusif, dan terukur',
          en: 'Administrative and basic services that are integrated, inclusive and measured',
        },
      },
      {
        id: 'bureaucratic-governance-administration',
        name: { id: 'Administrasi pemerintahan', en: 'Government administration' },
        aspect: {
          id: 'Perencanaan, penganggaran, kepegawaian, aset, dan naskah dinas',
          en: 'Planning, budgeting, staffing, assets and official records',
        },
      },
      {
        id: 'bureaucratic-governance-data-policy',
        name: { id: 'Kebijakan berbasis data', en: 'Policy based on data' },
        aspect: {
          id: 'Satu data daerah, analisis kebijakan, dan keterbukaan informasi',
          en: 'One regional data set, policy analysis and open information',
        },
      },
    ],
  },
  {
    id: 'economy',
    code: 'EKO',
    name: { id: 'Ekonomi', en: 'Economy' },
    description: {
      id: 'Perekonomian kota yang tumbuh, berdaya saing, dan merata',
      en: 'A city economy that grows, competes and is shared',
    },
    subDimensions: [
      {
        id: 'economy-enterprise-tourism',
        name: { id: 'Usaha, investasi, dan pariwisata', en: 'Enterprise, investment and tourism' },
        aspect: {
          id: 'Industri unggulan, UMKM, investasi, promosi produk daerah, dan pariwisata',
          en: 'Leading industries, small enterprise, investment, promotion of local products and tourism',
        },
      },
      {
        id: 'economy-prosperity',
        name: { id: 'Kesejahteraan dan lapangan kerja', en: 'Prosperity and employment' },
        aspect: {
          id: 'Pendapatan, kesempatan kerja, dan penanggulangan kemiskinan',
          en: 'Income, employment and the reduction of poverty',
        },
      },
      {
        id: 'economy-digital-finance',
        name: { id: 'Keuangan dan perdagangan digital', en: 'Digital finance and trade' },
        aspect: {
          id: 'Transaksi nontunai, inklusi keuangan, dan perdagangan elektronik',
          en: 'Cashless payment, financial inclusion and e-commerce',
        },
      },
    ],
  },
  {
    id: 'city-life',
    code: 'HDP',
    name: { id: 'Kehidupan Berkota', en: 'City Life' },
    description: {
      id: 'Kota yang layak huni, sehat, dan nyaman dipandang',
      en: 'A city that is liveable, healthy and pleasant to look at',
    },
    subDimensions: [
      {
        id: 'city-life-spatial-planning',
        name: { id: 'Tata ruang dan permukiman', en: 'Spatial planning and settlements' },
        aspect: {
          id: 'Pemanfaatan ruang, perumahan, dan penanganan kawasan kumuh',
          en: 'Use of space, housing and the upgrading of slums',
        },
      },
      {
        id: 'city-life-health',
        name: { id: 'Kesehatan dan pangan', en: 'Health and food' },
        aspect: {
          id: 'Layanan kesehatan, ketahanan pangan, dan sarana olahraga',
          en: 'Healthcare, food security and sport',
        },
      },
      {
        id: 'city-life-public-space',
        name: { id: 'Ruang publik dan wajah kota', en: 'Public space and city appearance' },
        aspect: {
          id: 'Ruang terbuka, tengara, penanda, dan identitas visual kota',
          en: 'Open space, landmarks, signage and the visual identity of the city',
        },
      },
    ],
  },
  {
    id: 'society',
    code: 'MAS',
    name: { id: 'Masyarakat', en: 'Society' },
    description: {
      id: 'Masyarakat yang terlibat, terdidik, dan terlindungi',
      en: 'A society that takes part, learns and is protected',
    },
    subDimensions: [
      {
        id: 'society-participation',
        name: { id: 'Partisipasi dan komunitas', en: 'Participation and communities' },
        aspect: {
          id: 'Komunitas warga, kanal aspirasi, dan inklusi sosial',
          en: 'Communities of citizens, channels for their voice, and social inclusion',
        },
      },
      {
        id: 'society-education',
        name: { id: 'Pendidikan dan literasi', en: 'Education and literacy' },
        aspect: {
          id: 'Pendidikan formal dan nonformal serta literasi digital',
          en: 'Formal and non-formal education and digital literacy',
        },
      },
      {
        id: 'society-safety',
        name: { id: 'Keamanan dan ketangguhan', en: 'Safety and resilience' },
        aspect: {
          id: 'Ketertiban, tanggap darurat, dan kesiapsiagaan bencana',
          en: 'Public order, emergency response and disaster preparedness',
        },
      },
    ],
  },
  {
    id: 'environment',
    code: 'LKG',
    name: { id: 'Lingkungan', en: 'Environment' },
    description: {
      id: 'Lingkungan kota yang bersih, lestari, dan rendah emisi',
      en: 'A city environment that is clean, lasting and low in emissions',
    },
    subDimensions: [
      {
        id: 'environment-air-water-soil',
        name: { id: 'Perlindungan udara, air, dan tanah', en: 'Protection of air, water and soil' },
        aspect: {
          id: 'Pemantauan dan pemulihan kualitas udara, air, dan tanah',
          en: 'Monitoring and restoring the quality of air, water and soil',
        },
      },
      {
        id: 'environment-circularity',
        name: { id: 'Pengelolaan sampah dan limbah', en: 'Waste and sewage management' },
        aspect: {
          id: 'Pengurangan, pemilahan, dan pengolahan sampah serta air limbah',
          en: 'Reducing, sorting and treating waste and waste water',
        },
      },
      {
        id: 'environment-clean-energy',
        name: { id: 'Energi bersih', en: 'Clean energy' },
        aspect: {
          id: 'Penghematan energi dan pemanfaatan energi terbarukan',
          en: 'Energy saving and use of renewable energy',
        },
      },
    ],
  },
  {
    id: 'mobility',
    code: 'MOB',
    name: { id: 'Mobilitas', en: 'Mobility' },
    description: {
      id: 'Pergerakan orang dan barang yang lancar, selamat, dan inklusif',
      en: 'People and goods that move smoothly, safely and with nobody left out',
    },
    subDimensions: [
      {
        id: 'mobility-public-transport',
        name: { id: 'Angkutan umum', en: 'Public transport' },
        aspect: {
          id: 'Cakupan, keterpaduan, dan keterjangkauan angkutan umum',
          en: 'Coverage, integration and affordability of public transport',
        },
      },
      {
        id: 'mobility-roads-traffic',
        name: { id: 'Jalan dan lalu lintas', en: 'Roads and traffic' },
        aspect: {
          id: 'Kemantapan jalan, pengaturan lalu lintas, parkir, dan keselamatan',
          en: 'Road condition, traffic control, parking and safety',
        },
      },
      {
        id: 'mobility-access',
        name: { id: 'Akses dan konektivitas', en: 'Access and connectivity' },
        aspect: {
          id: 'Pejalan kaki, pesepeda, penyandang disabilitas, dan angkutan barang',
          en: 'Pedestrians, cyclists, people with disabilities and goods transport',
        },
      },
    ],
  },
];
