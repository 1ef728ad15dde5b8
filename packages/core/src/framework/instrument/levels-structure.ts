import type { ReadinessLevels } from '../types.js';

/** What levels 1 to 5 of the indicators of the element `structure` mean. A proposal of this project. */
export const structureLevels: ReadinessLevels = {
  'people-ict-competence': [
    {
      statement: {
        id: 'Tidak ada pegawai yang ditugaskan resmi menangani TIK, dan jumlah pegawai berkompetensi TIK tidak diketahui.',
        en: 'No employee is formally assigned to ICT, and the number of employees with ICT competence is unknown.',
      },
      evidence: {
        id: 'Keterangan tertulis BKPSDM atau Diskominfo bahwa data pegawai berkompetensi TIK belum ada.',
        en: 'Written statement of the personnel agency or Diskominfo that there is no list of employees with ICT competence.',
      },
    },
    {
      statement: {
        id: 'Pegawai berkompetensi TIK sudah didata, tetapi kurang dari setengah OPD memiliki pengelola TIK yang ditunjuk.',
        en: 'Employees with ICT competence are listed, but fewer than half of the OPDs have an appointed ICT officer.',
      },
      evidence: {
        id: 'Daftar pegawai berkompetensi TIK menurut nama, jabatan, pendidikan, dan unit kerja.',
        en: 'List of employees with ICT competence by name, post, education and unit.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya setengah OPD memiliki pengelola TIK yang ditunjuk dengan surat keputusan.',
        en: 'At least half of the OPDs have an ICT officer appointed by decree.',
      },
      evidence: {
        id: 'Surat keputusan penunjukan pengelola TIK dan rekap jumlah OPD yang sudah memilikinya.',
        en: 'Decrees that appoint ICT officers and a count of the OPDs that have one.',
      },
    },
    {
      statement: {
        id: 'Semua OPD memiliki pengelola TIK; kebutuhannya dihitung melalui analisis jabatan dan beban kerja, dan sekurang-kurangnya 75% terisi.',
        en: 'Every OPD has an ICT officer; the need is calculated by job and workload analysis, and at least 75% of posts are filled.',
      },
      evidence: {
        id: 'Dokumen analisis jabatan dan beban kerja, peta jabatan TIK, dan rekap jabatan yang terisi.',
        en: 'Job and workload analysis, map of ICT posts, and a count of posts that are filled.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 90% jabatan TIK terisi; kompetensi diuji paling lama dua tahun sekali dan hasilnya dipakai dalam penempatan.',
        en: 'At least 90% of ICT posts are filled; competence is tested at least every two years and the results decide placements.',
      },
      evidence: {
        id: 'Laporan uji kompetensi dua tahun terakhir dan surat keputusan penempatan yang merujuk hasilnya.',
        en: 'Competence test report of the last two years and placement decrees that refer to it.',
      },
    },
  ],
  'people-training-certification': [
    {
      statement: {
        id: 'Tidak ada pelatihan TIK bagi pegawai dalam dua tahun terakhir.',
        en: 'There has been no ICT training for employees in the last two years.',
      },
      evidence: {
        id: 'Laporan realisasi pelatihan dua tahun terakhir yang tidak memuat pelatihan TIK.',
        en: 'Training reports of the last two years that contain no ICT training.',
      },
    },
    {
      statement: {
        id: 'Pelatihan TIK diikuti bila ada undangan atau kesempatan, tanpa rencana tahunan.',
        en: 'Employees join ICT training when invited, without a yearly plan.',
      },
      evidence: {
        id: 'Surat tugas dan sertifikat peserta pelatihan dalam dua tahun terakhir.',
        en: 'Assignment letters and certificates of participants in the last two years.',
      },
    },
    {
      statement: {
        id: 'Rencana pelatihan TIK tahunan ditetapkan dan dianggarkan, dan sekurang-kurangnya 50% terlaksana.',
        en: 'A yearly ICT training plan is adopted and budgeted, and at least 50% of it is carried out.',
      },
      evidence: {
        id: 'Rencana pengembangan kompetensi, DPA pelatihan, dan daftar hadir setiap pelatihan.',
        en: 'Competence development plan, training budget document (DPA), and attendance lists.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 75% pengelola TIK mengikuti pelatihan 20 jam pelajaran setahun, dan 25% memegang sertifikat kompetensi.',
        en: 'At least 75% of ICT officers take 20 hours of training a year, and 25% hold a competence certificate.',
      },
      evidence: {
        id: 'Rekap jam pelajaran per pegawai dan salinan sertifikat dari lembaga sertifikasi.',
        en: 'Training hours per employee and copies of certificates from a certification body.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 50% pengelola TIK memegang sertifikat yang masih berlaku; dampak pelatihan dievaluasi dan rencana diperbarui setiap tahun.',
        en: 'At least 50% of ICT officers hold a valid certificate; the effect of training is evaluated and the plan renewed every year.',
      },
      evidence: {
        id: 'Daftar sertifikat dengan masa berlakunya, laporan evaluasi pascapelatihan, dan rencana tahun berikutnya.',
        en: 'List of certificates with their validity, post-training evaluation, and the next year’s plan.',
      },
    },
  ],
  'people-citizen-digital-literacy': [
    {
      statement: {
        id: 'Tidak ada kegiatan literasi digital bagi warga dalam dua tahun terakhir.',
        en: 'There has been no digital literacy activity for citizens in the last two years.',
      },
      evidence: {
        id: 'Keterangan Diskominfo dan Dinas Pendidikan bahwa kegiatan dan datanya tidak ada.',
        en: 'Statement of Diskominfo and the education office that there are no activities or data.',
      },
    },
    {
      statement: {
        id: 'Kegiatan literasi digital sesekali diadakan dan menjangkau kurang dari setengah kecamatan.',
        en: 'Digital literacy activities are held now and then and reach fewer than half of the districts.',
      },
      evidence: {
        id: 'Laporan kegiatan dengan tempat, tanggal, dan jumlah peserta.',
        en: 'Activity reports with place, date and number of participants.',
      },
    },
    {
      statement: {
        id: 'Program literasi digital dianggarkan setiap tahun dan menjangkau sekurang-kurangnya setengah kecamatan.',
        en: 'A digital literacy programme is budgeted every year and reaches at least half of the districts.',
      },
      evidence: {
        id: 'DPA program dan laporan pelaksanaan per kecamatan tahun terakhir.',
        en: 'Programme budget document and last year’s report per district.',
      },
    },
    {
      statement: {
        id: 'Program menjangkau semua kecamatan termasuk lansia dan penyandang disabilitas, dan tingkat literasi digital disurvei paling lama dua tahun sekali.',
        en: 'The programme reaches every district, older people and people with disabilities included, and literacy is surveyed at least every two years.',
      },
      evidence: {
        id: 'Laporan survei dengan metode dan jumlah responden, serta data peserta menurut kelompok.',
        en: 'Survey report with method and number of respondents, and participants by group.',
      },
    },
    {
      statement: {
        id: 'Dua survei berturut-turut dengan metode yang sama menunjukkan kenaikan, dan hasilnya menentukan sasaran tahun berikutnya.',
        en: 'Two surveys in a row with the same method show a rise, and the results set the next year’s targets.',
      },
      evidence: {
        id: 'Dua laporan survei terakhir dan rencana program yang merujuk hasilnya.',
        en: 'The last two survey reports and the programme plan that refers to them.',
      },
    },
  ],
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
  'governance-head-commitment': [
    {
      statement: {
        id: 'Kepala daerah belum pernah menyatakan dukungan terhadap smart city secara tertulis maupun terbuka.',
        en: 'The head of the region has never stated support for the smart city in writing or in public.',
      },
      evidence: {
        id: 'Keterangan Bagian Protokol atau Diskominfo bahwa pernyataan dukungan tidak ditemukan.',
        en: 'Statement of the protocol office or Diskominfo that no statement of support was found.',
      },
    },
    {
      statement: {
        id: 'Dukungan disampaikan dalam sambutan, surat, atau media, tetapi belum dituangkan dalam dokumen yang mengikat.',
        en: 'Support is voiced in speeches, letters or media, but not in a binding document.',
      },
      evidence: {
        id: 'Naskah sambutan, surat, atau kliping berita dengan tanggalnya.',
        en: 'Text of the speech, letter or news clipping with its date.',
      },
    },
    {
      statement: {
        id: 'Kepala daerah menandatangani komitmen smart city, dan smart city tercantum dalam visi, misi, atau program prioritasnya.',
        en: 'The head of the region has signed a smart city commitment, and the smart city stands in the vision, missions or priority programmes.',
      },
      evidence: {
        id: 'Pakta komitmen atau nota kesepahaman yang ditandatangani dan halaman RPJMD yang memuatnya.',
        en: 'Signed commitment or memorandum and the RPJMD page that contains it.',
      },
    },
    {
      statement: {
        id: 'Kepala daerah memimpin sendiri rapat smart city sekurang-kurangnya dua kali setahun, dan keputusannya ditindaklanjuti.',
        en: 'The head of the region personally chairs smart city meetings at least twice a year, and the decisions are followed up.',
      },
      evidence: {
        id: 'Undangan, daftar hadir, notula, dan daftar tindak lanjut dari dua rapat terakhir.',
        en: 'Invitations, attendance, minutes and follow-up lists of the last two meetings.',
      },
    },
    {
      statement: {
        id: 'Indikator smart city masuk dalam perjanjian kinerja kepala OPD, dan capaiannya ditinjau kepala daerah setiap triwulan.',
        en: 'Smart city indicators are part of the performance agreements of OPD heads, and the head of the region reviews them every quarter.',
      },
      evidence: {
        id: 'Perjanjian kinerja yang memuat indikator dan notula tinjauan empat triwulan terakhir.',
        en: 'Performance agreements with the indicators and minutes of the last four quarterly reviews.',
      },
    },
  ],
  'governance-cross-opd-coordination': [
    {
      statement: {
        id: 'Setiap OPD merencanakan sendiri; tidak ada rapat lintas OPD tentang smart city dalam setahun terakhir.',
        en: 'Each OPD plans on its own; there was no meeting across OPDs on the smart city in the last year.',
      },
      evidence: {
        id: 'Keterangan Bappeda atau Diskominfo bahwa undangan dan notula rapat tidak ada.',
        en: 'Statement of the planning agency or Diskominfo that there are no invitations or minutes.',
      },
    },
    {
      statement: {
        id: 'Rapat lintas OPD diadakan bila ada keperluan, tanpa jadwal dan tanpa catatan keputusan.',
        en: 'Meetings across OPDs are held when needed, without a schedule or a record of decisions.',
      },
      evidence: {
        id: 'Undangan atau daftar hadir rapat dalam setahun terakhir.',
        en: 'Invitations or attendance lists of the last year.',
      },
    },
    {
      statement: {
        id: 'Rapat terjadwal sekurang-kurangnya dua kali setahun, dihadiri setengah OPD atau lebih, dengan notula.',
        en: 'Scheduled meetings at least twice a year, attended by half of the OPDs or more, with minutes.',
      },
      evidence: {
        id: 'Jadwal rapat, daftar hadir, dan notula dua rapat terakhir.',
        en: 'Meeting schedule, attendance and minutes of the last two meetings.',
      },
    },
    {
      statement: {
        id: 'Rapat sekurang-kurangnya empat kali setahun dihadiri 75% OPD, dan tiga program atau lebih dikerjakan bersama dengan pembagian tugas tertulis.',
        en: 'At least four meetings a year attended by 75% of the OPDs, and three or more programmes run jointly with written division of tasks.',
      },
      evidence: {
        id: 'Notula empat rapat dan dokumen pembagian tugas tiga program bersama.',
        en: 'Minutes of four meetings and the division of tasks of three joint programmes.',
      },
    },
    {
      statement: {
        id: 'Anggaran program bersama disusun saling terkait antar-OPD, dan sekurang-kurangnya 80% keputusan rapat selesai tepat waktu.',
        en: 'Budgets of joint programmes are drawn up together, and at least 80% of the decisions are completed on time.',
      },
      evidence: {
        id: 'DPA OPD yang terkait pada program bersama dan daftar tindak lanjut dengan tanggal selesai.',
        en: 'Budget documents of the OPDs in joint programmes and follow-up list with completion dates.',
      },
    },
  ],
  'governance-performance-management': [
    {
      statement: {
        id: 'Nilai SAKIP daerah C atau D, atau belum dievaluasi.',
        en: 'The region’s SAKIP grade is C or D, or it has not been evaluated.',
      },
      evidence: {
        id: 'Laporan hasil evaluasi SAKIP terakhir, atau keterangan bahwa belum dievaluasi.',
        en: 'Latest SAKIP evaluation report, or a statement that there is none.',
      },
    },
    {
      statement: {
        id: 'Nilai SAKIP daerah sekurang-kurangnya CC, tetapi indikator smart city belum memiliki target tahunan.',
        en: 'The SAKIP grade is at least CC, but smart city indicators have no yearly targets.',
      },
      evidence: {
        id: 'Laporan hasil evaluasi SAKIP terakhir dengan nilai CC atau lebih baik.',
        en: 'Latest SAKIP evaluation report with grade CC or better.',
      },
    },
    {
      statement: {
        id: 'Nilai SAKIP sekurang-kurangnya B, dan setiap indikator smart city memiliki target tahunan.',
        en: 'The SAKIP grade is at least B, and every smart city indicator has a yearly target.',
      },
      evidence: {
        id: 'Laporan hasil evaluasi SAKIP dan daftar indikator smart city dengan target tahunannya.',
        en: 'SAKIP evaluation report and list of smart city indicators with yearly targets.',
      },
    },
    {
      statement: {
        id: 'Nilai SAKIP sekurang-kurangnya BB, dan capaian indikator smart city diukur setiap triwulan.',
        en: 'The SAKIP grade is at least BB, and smart city indicators are measured every quarter.',
      },
      evidence: {
        id: 'Laporan hasil evaluasi SAKIP dan laporan capaian empat triwulan terakhir.',
        en: 'SAKIP evaluation report and progress reports of the last four quarters.',
      },
    },
    {
      statement: {
        id: 'Nilai SAKIP A atau AA, dan capaian indikator smart city dipakai untuk mengubah program atau anggaran tahun berikutnya.',
        en: 'The SAKIP grade is A or AA, and results on smart city indicators change next year’s programmes or budget.',
      },
      evidence: {
        id: 'Laporan hasil evaluasi SAKIP serta dokumen perubahan program atau anggaran yang merujuk capaian.',
        en: 'SAKIP evaluation report and programme or budget changes that refer to the results.',
      },
    },
  ],
};
