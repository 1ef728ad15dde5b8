import type { ReadinessLevels } from '../../types.js';

/** What levels 1 to 5 of the indicators of the sub-element `structure-governance` mean. A proposal of this project. */
export const governanceLevels: ReadinessLevels = {
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
