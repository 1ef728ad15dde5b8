import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';

const pages = [
  ['Coba dalam dua menit', 'coba-dua-menit'],
  ['Operator OPD', 'operator-opd'],
  ['Kepala OPD', 'kepala-opd'],
  ['Anggota Dewan', 'anggota-dewan'],
  ['Tim penyusun', 'tim-penyusun'],
  ['Admin daerah', 'admin-daerah'],
  ['Istilah', 'istilah'],
  ['Tanya jawab', 'tanya-jawab'],
] as const;

const locale = {
  label: 'Panduan petugas (Indonesia)',
  lang: 'id',
  description: 'Perangkat lunak terbuka untuk merencanakan kota cerdas di kabupaten/kota Indonesia',
  themeConfig: {
    nav: [
      { text: 'Panduan', link: '/panduan/', activeMatch: '^/panduan/' },
      { text: 'For developers', link: '/developers/' },
    ],
    sidebar: {
      '/panduan/': [
        {
          text: 'Panduan',
          items: [
            { text: 'Mulai di sini', link: '/panduan/' },
            ...pages.map(([text, page]) => ({ text, link: `/panduan/${page}` })),
          ],
        },
      ],
    },
    outline: { label: 'Di halaman ini', level: [2, 3] },
    docFooter: { prev: 'Sebelumnya', next: 'Berikutnya' },
    darkModeSwitchLabel: 'Tampilan',
    lightModeSwitchTitle: 'Ganti ke tampilan terang',
    darkModeSwitchTitle: 'Ganti ke tampilan gelap',
    sidebarMenuLabel: 'Isi panduan',
    returnToTopLabel: 'Kembali ke atas',
    langMenuLabel: 'Ganti bagian dan bahasa',
    skipToContentLabel: 'Langsung ke isi',
    notFound: {
      title: 'Halaman tidak ditemukan',
      quote: 'Alamatnya mungkin salah ketik, atau halamannya sudah pindah.',
      linkLabel: 'Ke halaman depan',
      linkText: 'Ke halaman depan',
    },
  },
} satisfies LocaleSpecificConfig<DefaultTheme.Config> & { label: string };

const search = {
  button: { buttonText: 'Cari', buttonAriaLabel: 'Cari di panduan' },
  modal: {
    displayDetails: 'Tampilkan cuplikan',
    resetButtonTitle: 'Hapus kata pencarian',
    backButtonTitle: 'Tutup pencarian',
    noResultsText: 'Tidak ada di panduan (yang untuk pengembang dicari dari For developers):',
    footer: {
      selectText: 'pilih',
      selectKeyAriaLabel: 'Enter',
      navigateText: 'berpindah',
      navigateUpKeyAriaLabel: 'panah ke atas',
      navigateDownKeyAriaLabel: 'panah ke bawah',
      closeText: 'tutup',
      closeKeyAriaLabel: 'Escape',
    },
  },
};

/** The part for officers, in Indonesian: its pages, and what VitePress says around them. */
export const guide = { locale, search };
