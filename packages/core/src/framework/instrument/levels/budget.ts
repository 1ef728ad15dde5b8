import type { ReadinessLevels } from '../../types.js';

/** What levels 1 to 5 of the indicators of the sub-element `structure-budget` mean. A proposal of this project. */
export const budgetLevels: ReadinessLevels = {
  'budget-ict-innovation-share': [
    {
      statement: {
        id: 'Belanja TIK dan inovasi tidak dapat dipisahkan dari belanja lain dalam APBD.',
        en: 'Spending on ICT and innovation cannot be told apart from other spending in the regional budget.',
      },
      evidence: {
        id: 'Keterangan Bappeda atau BPKAD bahwa belanja TIK dan inovasi belum ditandai.',
        en: 'Statement of the planning or finance agency that such spending is not marked.',
      },
    },
    {
      statement: {
        id: 'Belanja TIK dan inovasi dapat dihitung, tetapi kurang dari 0,5% belanja daerah.',
        en: 'Spending on ICT and innovation can be calculated, but is below 0.5% of regional spending.',
      },
      evidence: {
        id: 'Rekap belanja TIK dan inovasi semua OPD dari APBD tahun berjalan.',
        en: 'Summary of ICT and innovation spending of all OPDs from this year’s budget.',
      },
    },
    {
      statement: {
        id: 'Belanja TIK dan inovasi sekurang-kurangnya 0,5% belanja daerah dan dianggarkan di sekurang-kurangnya setengah OPD.',
        en: 'Spending on ICT and innovation is at least 0.5% of regional spending and budgeted in at least half of the OPDs.',
      },
      evidence: {
        id: 'Rekap per OPD dengan kode subkegiatan dan persentasenya terhadap belanja daerah.',
        en: 'Summary per OPD with sub-activity codes and the share of regional spending.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 1% belanja daerah, dan setiap belanja TIK ditelaah Diskominfo sebelum dianggarkan.',
        en: 'At least 1% of regional spending, and Diskominfo reviews every ICT expense before it is budgeted.',
      },
      evidence: {
        id: 'Rekap belanja dan berita acara penelaahan belanja TIK untuk semua OPD.',
        en: 'Spending summary and minutes of the review of ICT spending for all OPDs.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 1% belanja daerah selama tiga tahun berturut-turut, dan manfaatnya dievaluasi terhadap indikator rencana smart city.',
        en: 'At least 1% of regional spending three years in a row, and its benefit is evaluated against the smart city plan’s indicators.',
      },
      evidence: {
        id: 'Rekap tiga tahun dan laporan evaluasi manfaat belanja TIK dan inovasi.',
        en: 'Summaries of three years and an evaluation of the benefit of ICT and innovation spending.',
      },
    },
  ],
  'budget-fiscal-capacity': [
    {
      statement: {
        id: 'Kategori kapasitas fiskal daerah sangat rendah menurut Peraturan Menteri Keuangan terbaru, atau belum diketahui.',
        en: 'Fiscal capacity is “very low” in the latest regulation of the Minister of Finance, or not known.',
      },
      evidence: {
        id: 'Lampiran Peraturan Menteri Keuangan tentang kapasitas fiskal yang memuat kategori sangat rendah; tanpa lampiran, jawabannya tingkat 1.',
        en: 'Annex of the Minister of Finance’s regulation on fiscal capacity that shows “very low”; without the annex the answer is level 1.',
      },
    },
    {
      statement: {
        id: 'Kategori kapasitas fiskal daerah rendah menurut Peraturan Menteri Keuangan terbaru.',
        en: 'Fiscal capacity is “low” in the latest regulation of the Minister of Finance.',
      },
      evidence: {
        id: 'Lampiran peraturan yang memuat kategori rendah; porsi PAD tiga tahun terakhir dicatat sebagai keterangan.',
        en: 'Annex of the regulation that shows “low”; the own-revenue share of three years is noted as information.',
      },
    },
    {
      statement: {
        id: 'Kategori kapasitas fiskal daerah sedang menurut Peraturan Menteri Keuangan terbaru.',
        en: 'Fiscal capacity is “medium” in the latest regulation of the Minister of Finance.',
      },
      evidence: {
        id: 'Lampiran peraturan yang memuat kategori sedang; porsi PAD tiga tahun terakhir dicatat sebagai keterangan.',
        en: 'Annex of the regulation that shows “medium”; the own-revenue share of three years is noted as information.',
      },
    },
    {
      statement: {
        id: 'Kategori kapasitas fiskal daerah tinggi menurut Peraturan Menteri Keuangan terbaru.',
        en: 'Fiscal capacity is “high” in the latest regulation of the Minister of Finance.',
      },
      evidence: {
        id: 'Lampiran peraturan yang memuat kategori tinggi; porsi PAD tiga tahun terakhir dicatat sebagai keterangan.',
        en: 'Annex of the regulation that shows “high”; the own-revenue share of three years is noted as information.',
      },
    },
    {
      statement: {
        id: 'Kategori kapasitas fiskal daerah sangat tinggi menurut Peraturan Menteri Keuangan terbaru.',
        en: 'Fiscal capacity is “very high” in the latest regulation of the Minister of Finance.',
      },
      evidence: {
        id: 'Lampiran peraturan yang memuat kategori sangat tinggi; porsi PAD tiga tahun terakhir dicatat sebagai keterangan.',
        en: 'Annex of the regulation that shows “very high”; the own-revenue share of three years is noted as information.',
      },
    },
  ],
  'budget-non-apbd-sources': [
    {
      statement: {
        id: 'Dalam tiga tahun terakhir tidak ada kegiatan smart city yang dibiayai di luar APBD kabupaten/kota.',
        en: 'In the last three years no smart city activity was funded from outside the regional budget.',
      },
      evidence: {
        id: 'Keterangan Bappeda bahwa semua kegiatan dibiayai APBD kabupaten/kota.',
        en: 'Statement of the planning agency that every activity was funded from the regional budget.',
      },
    },
    {
      statement: {
        id: 'Pernah ada bantuan CSR, hibah, atau bantuan provinsi, tetapi sekali jalan dan tanpa perjanjian yang masih berlaku.',
        en: 'There has been support from CSR, a grant or the province, but once only and with no agreement still in force.',
      },
      evidence: {
        id: 'Berita acara serah terima atau surat pemberi bantuan dalam tiga tahun terakhir.',
        en: 'Handover minutes or letters from the giver in the last three years.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya satu sumber non-APBD berjalan dengan perjanjian atau penetapan tertulis yang masih berlaku.',
        en: 'At least one source beyond the regional budget runs under a written agreement or decision that is in force.',
      },
      evidence: {
        id: 'Naskah perjanjian, penetapan DAK, atau keputusan bantuan provinsi yang masih berlaku.',
        en: 'Agreement, special allocation (DAK) decision, or provincial support decision that is in force.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya tiga sumber dari dua jenis berbeda berjalan, dan daftar kegiatan yang ditawarkan kepada mitra diperbarui setiap tahun.',
        en: 'At least three sources of two kinds are running, and a list of activities offered to partners is renewed every year.',
      },
      evidence: {
        id: 'Naskah ketiga perjanjian, surat keputusan forum CSR atau tim kerja sama, dan daftar kegiatan tahun berjalan.',
        en: 'The three agreements, the decree of the CSR forum or partnership team, and this year’s list of activities.',
      },
    },
    {
      statement: {
        id: 'Sumber non-APBD membiayai sekurang-kurangnya 10% rencana aksi dalam dua tahun terakhir, dan realisasinya diumumkan kepada publik.',
        en: 'Sources beyond the regional budget fund at least 10% of the action plan over two years, and the figures are published.',
      },
      evidence: {
        id: 'Rekap pembiayaan rencana aksi menurut sumber dan alamat publikasi realisasinya.',
        en: 'Funding of the action plan by source and the address where the figures are published.',
      },
    },
  ],
};
