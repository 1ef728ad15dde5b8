import type { ReadinessLevels } from '../../types.js';

/** What levels 1 to 5 of the indicators of the sub-element `superstructure-procedure` mean. A proposal of this project. */
export const procedureLevels: ReadinessLevels = {
  'procedure-sop-business-process': [
    {
      statement: {
        id: 'SOP layanan belum disusun atau tidak ditetapkan.',
        en: 'SOPs of services have not been written or adopted.',
      },
      evidence: {
        id: 'Keterangan Bagian Organisasi bahwa SOP belum ditetapkan.',
        en: 'Statement of the organisation office that no SOP is adopted.',
      },
    },
    {
      statement: {
        id: 'SOP ditetapkan untuk kurang dari setengah layanan publik, atau peta proses bisnis daerah belum ada.',
        en: 'SOPs are adopted for fewer than half of public services, or the region has no map of business processes.',
      },
      evidence: {
        id: 'Daftar layanan dan SOP yang sudah ditetapkan.',
        en: 'List of services and of the SOPs adopted.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya setengah layanan publik memiliki SOP, dan peta proses bisnis daerah ditetapkan.',
        en: 'At least half of public services have an SOP, and the map of business processes is adopted.',
      },
      evidence: {
        id: 'Daftar layanan dengan nomor SOP dan keputusan peta proses bisnis.',
        en: 'List of services with SOP numbers and the decree on the map of business processes.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 80% layanan memiliki SOP, dan setengah layanan prioritas berjalan digital sesuai SOP-nya.',
        en: 'At least 80% of services have an SOP, and half of the priority services run digitally as their SOP says.',
      },
      evidence: {
        id: 'Daftar layanan dengan nomor SOP dan alamat layanan digitalnya.',
        en: 'List of services with SOP numbers and addresses of the digital services.',
      },
    },
    {
      statement: {
        id: 'Semua layanan memiliki SOP yang ditinjau dalam dua tahun terakhir, dan waktu layanan sebelum dan sesudah penyederhanaan diukur.',
        en: 'Every service has an SOP reviewed in the last two years, and service times before and after simplification are measured.',
      },
      evidence: {
        id: 'Berita acara peninjauan SOP dan laporan waktu layanan sebelum dan sesudah.',
        en: 'Minutes of the SOP review and a report of service times before and after.',
      },
    },
  ],
  'procedure-monitoring-risk': [
    {
      statement: {
        id: 'Pelaksanaan smart city belum dipantau dan risikonya belum dicatat.',
        en: 'The smart city is not monitored and its risks are not recorded.',
      },
      evidence: {
        id: 'Keterangan Bappeda atau Diskominfo bahwa laporan pemantauan belum ada.',
        en: 'Statement of the planning agency or Diskominfo that there are no monitoring reports.',
      },
    },
    {
      statement: {
        id: 'Pemantauan hanya berupa laporan akhir tahun, dan daftar risiko belum ada.',
        en: 'Monitoring is only a report at the end of the year, and there is no risk register.',
      },
      evidence: { id: 'Laporan akhir tahun terakhir.', en: 'The latest year-end report.' },
    },
    {
      statement: {
        id: 'Pemantauan dilakukan sekurang-kurangnya dua kali setahun terhadap indikator rencana, dan daftar risiko sudah ditetapkan.',
        en: 'The plan’s indicators are monitored at least twice a year, and a risk register is adopted.',
      },
      evidence: {
        id: 'Dua laporan pemantauan terakhir dan daftar risiko.',
        en: 'The last two monitoring reports and the risk register.',
      },
    },
    {
      statement: {
        id: 'Pemantauan dilakukan setiap triwulan melalui dasbor, dan setiap risiko tinggi memiliki penanggung jawab serta tindakan.',
        en: 'Monitoring is done every quarter on a dashboard, and every high risk has an owner and an action.',
      },
      evidence: {
        id: 'Dasbor atau laporan empat triwulan dan daftar risiko dengan penanggung jawab serta status tindakannya.',
        en: 'Dashboard or reports of four quarters and the risk register with owners and the state of actions.',
      },
    },
    {
      statement: {
        id: 'Evaluasi oleh pihak di luar Tim Pelaksana dilakukan setiap tahun, 80% rekomendasinya ditindaklanjuti, dan rencana serta daftar risiko diperbarui karenanya.',
        en: 'People outside the implementing team evaluate every year, 80% of their recommendations are followed up, and plan and risk register are revised accordingly.',
      },
      evidence: {
        id: 'Laporan evaluasi tahun terakhir, rekap tindak lanjut, serta rencana dan daftar risiko hasil perubahan.',
        en: 'Last year’s evaluation, follow-up summary, and the revised plan and risk register.',
      },
    },
  ],
};
