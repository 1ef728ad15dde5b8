import type { ReadinessLevels } from '../../types.js';

/** What levels 1 to 5 of the indicators of the sub-element `superstructure-policy` mean. A proposal of this project. */
export const policyLevels: ReadinessLevels = {
  'policy-smart-city-regulation': [
    {
      statement: {
        id: 'Belum ada peraturan atau rancangan peraturan tentang smart city.',
        en: 'There is no regulation or draft regulation on the smart city.',
      },
      evidence: {
        id: 'Keterangan Bagian Hukum bahwa peraturan dan rancangannya tidak ada.',
        en: 'Statement of the legal office that there is no regulation or draft.',
      },
    },
    {
      statement: {
        id: 'Baru ada rancangan peraturan, surat edaran, atau keputusan yang tidak mengatur rencana smart city.',
        en: 'There is only a draft, a circular, or a decree that does not govern the smart city plan.',
      },
      evidence: {
        id: 'Naskah rancangan, surat edaran, atau keputusan dengan tanggalnya.',
        en: 'The draft, circular or decree with its date.',
      },
    },
    {
      statement: {
        id: 'Peraturan kepala daerah yang menetapkan rencana induk smart city sudah berlaku.',
        en: 'A regulation of the head of the region that adopts the smart city masterplan is in force.',
      },
      evidence: {
        id: 'Peraturan kepala daerah yang sudah diundangkan beserta lampiran rencana induk.',
        en: 'The promulgated regulation with the masterplan as annex.',
      },
    },
    {
      statement: {
        id: 'Peraturan kepala daerah berlaku, dan rencana aksi tahunan serta pembagian tugas OPD ditetapkan sebagai turunannya.',
        en: 'The regulation is in force, and yearly action plans and the tasks of OPDs are adopted under it.',
      },
      evidence: {
        id: 'Peraturan kepala daerah dan keputusan rencana aksi tahun berjalan.',
        en: 'The regulation and the decree on this year’s action plan.',
      },
    },
    {
      statement: {
        id: 'Smart city diatur dalam peraturan daerah, dan pelaksanaannya dievaluasi paling lama dua tahun sekali.',
        en: 'The smart city is governed by a regional regulation passed with the DPRD, and its application is evaluated at least every two years.',
      },
      evidence: {
        id: 'Peraturan daerah yang sudah diundangkan dan laporan evaluasi pelaksanaan dua tahun terakhir.',
        en: 'The promulgated regional regulation and the evaluation report of the last two years.',
      },
    },
  ],
  'policy-rpjmd-alignment': [
    {
      statement: {
        id: 'RPJMD yang berlaku tidak menyebut smart city, dan rencana smart city tidak merujuk RPJMD.',
        en: 'The RPJMD in force does not mention the smart city, and the smart city plan does not refer to the RPJMD.',
      },
      evidence: {
        id: 'Hasil penelusuran RPJMD oleh Bappeda.',
        en: 'Result of the planning agency’s search through the RPJMD.',
      },
    },
    {
      statement: {
        id: 'Smart city disebut dalam RPJMD, tetapi kurang dari setengah program rencana aksi memiliki program RPJMD yang sepadan.',
        en: 'The RPJMD mentions the smart city, but fewer than half of the action plan’s programmes have a matching RPJMD programme.',
      },
      evidence: {
        id: 'Halaman RPJMD yang menyebut smart city dan tabel persandingan program.',
        en: 'RPJMD pages that mention the smart city and a table that matches programmes.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 50% program rencana aksi merujuk program dan pagu RPJMD.',
        en: 'At least 50% of the action plan’s programmes refer to a programme and ceiling of the RPJMD.',
      },
      evidence: {
        id: 'Tabel persandingan program rencana aksi dengan program dan pagu RPJMD.',
        en: 'Table that matches the action plan with programmes and ceilings of the RPJMD.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 80% program merujuk RPJMD dan tercantum dalam Renstra OPD serta RKPD tahun berjalan.',
        en: 'At least 80% of programmes refer to the RPJMD and stand in the OPDs’ Renstra and this year’s RKPD.',
      },
      evidence: {
        id: 'Tabel persandingan dengan rujukan halaman RPJMD, Renstra, dan RKPD.',
        en: 'Matching table with page references to RPJMD, Renstra and RKPD.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 95% program merujuk RPJMD, indikator smart city menjadi indikator kinerja RPJMD, dan keselarasannya ditinjau setiap tahun.',
        en: 'At least 95% of programmes refer to the RPJMD, smart city indicators are RPJMD performance indicators, and alignment is reviewed every year.',
      },
      evidence: {
        id: 'Tabel persandingan, daftar indikator kinerja RPJMD, dan notula tinjauan tahun terakhir.',
        en: 'Matching table, RPJMD performance indicators, and minutes of last year’s review.',
      },
    },
  ],
  'policy-spbe-sdi-innovation': [
    {
      statement: {
        id: 'Belum ada peraturan kepala daerah tentang SPBE, Satu Data Indonesia, maupun inovasi daerah.',
        en: 'There is no regulation of the head of the region on SPBE, Satu Data Indonesia or regional innovation.',
      },
      evidence: {
        id: 'Keterangan Bagian Hukum bahwa ketiga peraturan belum ada.',
        en: 'Statement of the legal office that none of the three exists.',
      },
    },
    {
      statement: {
        id: 'Satu dari tiga peraturan sudah berlaku: SPBE, Satu Data Indonesia, atau inovasi daerah.',
        en: 'One of the three is in force: SPBE, Satu Data Indonesia or regional innovation.',
      },
      evidence: { id: 'Peraturan yang sudah diundangkan.', en: 'The promulgated regulation.' },
    },
    {
      statement: {
        id: 'Dua dari tiga peraturan sudah berlaku.',
        en: 'Two of the three are in force.',
      },
      evidence: {
        id: 'Kedua peraturan yang sudah diundangkan.',
        en: 'The two promulgated regulations.',
      },
    },
    {
      statement: {
        id: 'Ketiga peraturan berlaku, dan arsitektur serta peta rencana SPBE ditetapkan.',
        en: 'All three are in force, and the SPBE architecture and roadmap are adopted.',
      },
      evidence: {
        id: 'Ketiga peraturan serta dokumen arsitektur dan peta rencana SPBE yang ditetapkan.',
        en: 'The three regulations and the adopted SPBE architecture and roadmap.',
      },
    },
    {
      statement: {
        id: 'Ketiga peraturan dievaluasi dan disesuaikan dengan peraturan nasional terbaru dalam dua tahun terakhir, dan arsitektur SPBE dipakai menelaah belanja TIK.',
        en: 'All three were evaluated and brought in line with national rules in the last two years, and the SPBE architecture is used to review ICT spending.',
      },
      evidence: {
        id: 'Laporan evaluasi, perubahan peraturan bila ada, dan berita acara penelaahan yang merujuk arsitektur.',
        en: 'Evaluation reports, amended regulations if any, and review minutes that refer to the architecture.',
      },
    },
  ],
};
