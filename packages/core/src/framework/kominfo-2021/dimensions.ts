import type { Dimension } from '../types.js';

/** The six dimensions of the Gerakan Menuju Smart City, three sub-dimensions each. */
export const kominfoDimensions: Dimension[] = [
  {
    id: 'smart-governance',
    code: 'GOV',
    name: { id: 'Smart Governance', en: 'Smart Governance' },
    description: {
      id: 'Tata kelola dan tata pamong pemerintahan yang cerdas',
      en: 'Smart management and governance of the local government',
    },
    subDimensions: [
      {
        id: 'governance-service',
        name: { id: 'Pelayanan publik', en: 'Public service' },
        aspect: {
          id: 'Layanan administrasi dan layanan dasar yang mudah, cepat, dan dapat diakses dari mana saja',
          en: 'Administrative and basic services that are easy, quick and reachable from anywhere',
        },
      },
      {
        id: 'governance-bureaucracy',
        name: { id: 'Manajemen birokrasi yang efisien', en: 'Efficient bureaucracy' },
        aspect: {
          id: 'Perencanaan, penganggaran, kepegawaian, aset, dan naskah dinas yang terpadu dan akuntabel',
          en: 'Integrated, accountable planning, budgeting, staffing, assets and official records',
        },
      },
      {
        id: 'governance-policy',
        name: { id: 'Efisiensi kebijakan publik', en: 'Efficient public policy' },
        aspect: {
          id: 'Kebijakan berbasis data yang disusun dengan mendengar aspirasi masyarakat',
          en: 'Policy based on data and made while listening to the public',
        },
      },
    ],
  },
  {
    id: 'smart-branding',
    code: 'BRA',
    name: { id: 'Smart Branding', en: 'Smart Branding' },
    description: {
      id: 'Peningkatan daya saing daerah melalui pariwisata, bisnis, dan wajah kota',
      en: 'A more competitive region through tourism, business and the appearance of the city',
    },
    subDimensions: [
      {
        id: 'branding-tourism',
        name: { id: 'Ekosistem pariwisata', en: 'Tourism branding' },
        aspect: {
          id: 'Destinasi, kenyamanan dan fasilitas wisata, serta keramahtamahan',
          en: 'Destinations, amenities and hospitality',
        },
      },
      {
        id: 'branding-business',
        name: { id: 'Ekosistem bisnis daerah', en: 'Business branding' },
        aspect: {
          id: 'Pusat perdagangan, investasi, serta produk dan jasa unggulan daerah',
          en: 'Market place, investment, and local products and services',
        },
      },
      {
        id: 'branding-city-appearance',
        name: { id: 'Wajah kota', en: 'City appearance branding' },
        aspect: {
          id: 'Batas wilayah, tengara, penanda, jalur, dan simpul kota',
          en: 'Edge, landmark, signage, path and node',
        },
      },
    ],
  },
  {
    id: 'smart-economy',
    code: 'ECO',
    name: { id: 'Smart Economy', en: 'Smart Economy' },
    description: {
      id: 'Perekonomian daerah yang berdaya saing dan menyejahterakan rakyat',
      en: 'A regional economy that competes and raises welfare',
    },
    subDimensions: [
      {
        id: 'economy-industry',
        name: { id: 'Ekosistem industri yang berdaya saing', en: 'Competitive industry' },
        aspect: {
          id: 'Industri unggulan daerah dari hulu sampai hilir, termasuk industri kecil dan menengah',
          en: 'Leading industries of the region from source to market, small industry included',
        },
      },
      {
        id: 'economy-welfare',
        name: { id: 'Kesejahteraan rakyat', en: 'Welfare' },
        aspect: {
          id: 'Pendapatan, lapangan kerja, dan pemberdayaan ekonomi masyarakat',
          en: 'Income, employment and economic empowerment',
        },
      },
      {
        id: 'economy-transaction',
        name: { id: 'Ekosistem transaksi keuangan', en: 'Financial transactions' },
        aspect: {
          id: 'Transaksi nontunai, akses perbankan, dan perdagangan elektronik',
          en: 'Cashless payment, access to banking, and e-commerce',
        },
      },
    ],
  },
  {
    id: 'smart-living',
    code: 'LIV',
    name: { id: 'Smart Living', en: 'Smart Living' },
    description: {
      id: 'Lingkungan tempat tinggal yang layak, nyaman, dan sehat',
      en: 'Decent, comfortable and healthy places to live',
    },
    subDimensions: [
      {
        id: 'living-harmony',
        name: { id: 'Harmonisasi tata ruang wilayah', en: 'Harmony of spatial planning' },
        aspect: {
          id: 'Hunian, kegiatan usaha, dan rekreasi yang tertata dalam satu ruang wilayah',
          en: 'Housing, business and recreation that fit together in the region’s space',
        },
      },
      {
        id: 'living-health',
        name: { id: 'Prasarana kesehatan', en: 'Health facilities' },
        aspect: {
          id: 'Akses pangan, layanan kesehatan, dan sarana olahraga',
          en: 'Access to food, healthcare and sport',
        },
      },
      {
        id: 'living-mobility',
        name: { id: 'Ketersediaan sarana transportasi', en: 'Availability of transport' },
        aspect: {
          id: 'Angkutan orang dan barang yang tersedia, terjangkau, dan nyaman',
          en: 'Transport for people and goods that is available, affordable and comfortable',
        },
      },
    ],
  },
  {
    id: 'smart-society',
    code: 'SOC',
    name: { id: 'Smart Society', en: 'Smart Society' },
    description: {
      id: 'Masyarakat yang humanis, dinamis, produktif, dan aman',
      en: 'A humane, dynamic, productive and safe society',
    },
    subDimensions: [
      {
        id: 'society-community',
        name: { id: 'Interaksi masyarakat yang efisien', en: 'Efficient community interaction' },
        aspect: {
          id: 'Komunitas warga dan partisipasi masyarakat, secara langsung dan digital',
          en: 'Communities of citizens and public participation, in person and digital',
        },
      },
      {
        id: 'society-learning',
        name: { id: 'Ekosistem belajar yang efisien', en: 'Efficient learning' },
        aspect: {
          id: 'Pendidikan formal, nonformal, dan literasi yang terbuka bagi semua',
          en: 'Formal and non-formal education and literacy open to everyone',
        },
      },
      {
        id: 'society-security',
        name: { id: 'Sistem keamanan masyarakat', en: 'Public security' },
        aspect: {
          id: 'Perlindungan jiwa, harta, dan keselamatan warga, termasuk tanggap darurat',
          en: 'Protection of life, property and safety, emergency response included',
        },
      },
    ],
  },
  {
    id: 'smart-environment',
    code: 'ENV',
    name: { id: 'Smart Environment', en: 'Smart Environment' },
    description: {
      id: 'Lingkungan hidup yang terjaga dan dikelola secara bertanggung jawab',
      en: 'An environment that is protected and managed responsibly',
    },
    subDimensions: [
      {
        id: 'environment-protection',
        name: { id: 'Proteksi lingkungan', en: 'Environmental protection' },
        aspect: {
          id: 'Perlindungan udara, air, dan tanah',
          en: 'Protection of air, water and soil',
        },
      },
      {
        id: 'environment-waste',
        name: { id: 'Tata kelola sampah dan limbah', en: 'Waste management' },
        aspect: {
          id: 'Sampah rumah tangga, limbah industri, dan limbah cair',
          en: 'Household waste, industrial waste and sewage',
        },
      },
      {
        id: 'environment-energy',
        name: {
          id: 'Tata kelola energi yang bertanggung jawab',
          en: 'Responsible energy management',
        },
        aspect: {
          id: 'Penghematan energi dan pemanfaatan energi terbarukan',
          en: 'Energy saving and use of renewable energy',
        },
      },
    ],
  },
];
