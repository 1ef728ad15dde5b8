import type { InventoryMessages } from './types.js';

export const id: InventoryMessages = {
  title: 'Permasalahan, kebutuhan, dan inovasi',
  titles: {
    problem: 'Daftar permasalahan',
    need: 'Daftar kebutuhan',
    innovation: 'Daftar inovasi',
  },
  kinds: 'Yang ditampilkan',
  dimension: 'Dimensi',
  wholeDimension: (dimension) => `${dimension}, seluruhnya`,
  subDimension: 'Subdimensi',
  state: 'Status',
  tag: 'Tag',
  year: 'Tahun diperbarui',
  code: 'Kode',
  kind: 'Jenis',
  name: 'Judul',
  owner: 'OPD/Dewan',
  ownerMissing: 'Belum ada OPD',
  councilProposals: 'Semua usulan Dewan Smart City',
  progress: 'Kemajuan',
  updated: 'Diperbarui',
  sort: 'Urutkan',
  planOrder: 'Urutan rencana',
  mostProgress: 'Kemajuan tertinggi',
  newest: 'Terbaru diperbarui',
  oldest: 'Terlama diperbarui',
  group: 'Kelompokkan',
  groups: {
    none: 'Tanpa kelompok',
    problem: 'Permasalahan',
    dimension: 'Dimensi',
    opd: 'OPD',
  },
  linked: 'Rantai permasalahan',
  unlinked: 'Belum terhubung',
  unlinkedHint: 'Butir-butir ini belum menjadi bagian dari rantai permasalahan mana pun.',
  unlinkedReason: {
    problem: 'Belum dijawab kebutuhan atau inovasi mana pun',
    need: 'Belum menjawab permasalahan mana pun',
    innovation: 'Belum menjawab kebutuhan atau permasalahan mana pun',
  },
  notFound: 'tidak termasuk hasil saringan',
  otherDimension: 'Dimensi lain',
  ages: {
    under30Days: 'terkini',
    from30To90Days: '30–90 hari lalu',
    over90Days: 'lebih dari 90 hari lalu',
  },
  noDate: 'tanggal tidak terbaca',
  shown: (shown, matching, total) =>
    matching === total
      ? `Menampilkan ${shown} dari ${total} butir`
      : `Menampilkan ${shown} dari ${matching} butir yang cocok, dari ${total} seluruhnya`,
  found: (matching, total) =>
    matching === total
      ? `${total} butir`
      : `${matching} butir yang cocok, dari ${total} seluruhnya`,
  noMatch: 'Tidak ada butir yang cocok. Ubah kata pencarian atau hapus saringan.',
  emptyTitle: 'Inventaris ini belum berisi data',
  emptyHint:
    'Catat permasalahan setiap OPD, kebutuhan yang menjawabnya, lalu inovasi yang menjawab kebutuhan itu.',
  outside: 'Butir tertaut di luar daftar yang tampil',
  description: 'Uraian',
  cause: 'Penyebab',
  impact: 'Dampak',
  benefits: {
    organiser: 'Manfaat bagi penyelenggara',
    government: 'Manfaat bagi pemerintah',
    public: 'Manfaat bagi masyarakat',
  },
  uniqueness: 'Keunikan',
  potential: {
    expansion: 'Potensi perluasan',
    improvement: 'Potensi peningkatan',
    replication: 'Potensi replikasi',
  },
  risks: 'Risiko',
  startYear: 'Tahun mulai',
  partners: 'Mitra',
  answers: 'Menjawab',
  answeredBy: 'Dijawab oleh',
  stages: 'Enam tahap',
  evidence: 'Bukti',
  moreLinks: (count) => `dan ${count} butir lain; semuanya ada dalam daftar`,
  nothingMore: 'Belum ada uraian.',
};
