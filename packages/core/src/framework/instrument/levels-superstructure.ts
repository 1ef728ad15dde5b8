import type { ReadinessLevels } from '../types.js';

/** What levels 1 to 5 of the indicators of the element `superstructure` mean. A proposal of this project. */
export const superstructureLevels: ReadinessLevels = {
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
  'institution-council': [
    {
      statement: {
        id: 'Dewan Smart City atau gugus tugas belum dibentuk dan belum direncanakan.',
        en: 'A Smart City Council or task force has not been formed or planned.',
      },
      evidence: {
        id: 'Keterangan Diskominfo bahwa pembentukan belum direncanakan.',
        en: 'Statement of Diskominfo that none is planned.',
      },
    },
    {
      statement: {
        id: 'Calon anggota sudah diusulkan, atau surat keputusannya ada tetapi masa tugasnya sudah berakhir.',
        en: 'Members have been proposed, or there is a decree whose term has ended.',
      },
      evidence: {
        id: 'Surat usulan nama, rancangan surat keputusan, atau surat keputusan lama.',
        en: 'Letter of nomination, draft decree or old decree.',
      },
    },
    {
      statement: {
        id: 'Dewan atau gugus tugas ditetapkan dengan surat keputusan yang berlaku dan memuat unsur di luar pemerintah.',
        en: 'The council or task force is appointed by a decree in force and has members from outside the government.',
      },
      evidence: {
        id: 'Surat keputusan yang berlaku dengan susunan anggota menurut unsurnya.',
        en: 'Decree in force with members and the groups they come from.',
      },
    },
    {
      statement: {
        id: 'Dewan atau gugus tugas bersidang sekurang-kurangnya dua kali setahun dan memberi rekomendasi tertulis.',
        en: 'The council or task force meets at least twice a year and gives written recommendations.',
      },
      evidence: {
        id: 'Notula dua sidang terakhir dan naskah rekomendasinya.',
        en: 'Minutes of the last two sessions and the recommendations.',
      },
    },
    {
      statement: {
        id: 'Sidang sekurang-kurangnya empat kali setahun, dan 75% rekomendasi ditindaklanjuti OPD serta hasilnya diumumkan.',
        en: 'It meets at least four times a year, OPDs follow up 75% of the recommendations, and results are published.',
      },
      evidence: {
        id: 'Notula empat sidang, daftar tindak lanjut rekomendasi, dan alamat pengumumannya.',
        en: 'Minutes of four sessions, follow-up list, and the address of publication.',
      },
    },
  ],
  'institution-implementing-team': [
    {
      statement: { id: 'Tim Pelaksana belum dibentuk.', en: 'There is no implementing team.' },
      evidence: {
        id: 'Keterangan Diskominfo bahwa surat keputusan Tim Pelaksana belum ada.',
        en: 'Statement of Diskominfo that there is no decree.',
      },
    },
    {
      statement: {
        id: 'Tim Pelaksana ada, tetapi tanpa uraian tugas atau belum mencakup penanggung jawab semua dimensi.',
        en: 'There is an implementing team, but without a description of tasks or without someone responsible for every dimension.',
      },
      evidence: { id: 'Surat keputusan Tim Pelaksana.', en: 'Decree on the implementing team.' },
    },
    {
      statement: {
        id: 'Tim Pelaksana ditetapkan dengan uraian tugas dan penanggung jawab untuk setiap dimensi.',
        en: 'The team is appointed with a description of tasks and someone responsible for each dimension.',
      },
      evidence: {
        id: 'Surat keputusan dengan uraian tugas dan nama penanggung jawab setiap dimensi.',
        en: 'Decree with tasks and the name of the person responsible for each dimension.',
      },
    },
    {
      statement: {
        id: 'Tim memiliki sekretariat, anggaran, dan rencana kerja tahunan, serta rapat setiap triwulan.',
        en: 'The team has a secretariat, a budget and a yearly work plan, and meets every quarter.',
      },
      evidence: {
        id: 'DPA, rencana kerja tahun berjalan, dan notula empat rapat terakhir.',
        en: 'Budget document, this year’s work plan, and minutes of the last four meetings.',
      },
    },
    {
      statement: {
        id: 'Kemajuan setiap program dilaporkan kepada kepala daerah setiap triwulan, dan sekurang-kurangnya 80% rencana kerja tahun lalu selesai.',
        en: 'Progress of every programme is reported to the head of the region each quarter, and at least 80% of last year’s work plan was completed.',
      },
      evidence: {
        id: 'Empat laporan triwulan dan rekap penyelesaian rencana kerja tahun lalu.',
        en: 'Four quarterly reports and a summary of what was completed last year.',
      },
    },
  ],
  'institution-forum': [
    {
      statement: {
        id: 'Belum ada forum yang mempertemukan pemerintah dengan akademisi, dunia usaha, komunitas, dan media.',
        en: 'There is no forum where government meets academia, business, communities and media.',
      },
      evidence: {
        id: 'Keterangan Diskominfo bahwa forum belum ada.',
        en: 'Statement of Diskominfo that there is no forum.',
      },
    },
    {
      statement: {
        id: 'Pertemuan dengan para pihak pernah diadakan, tetapi forum belum ditetapkan.',
        en: 'Meetings with these groups were held, but no forum has been established.',
      },
      evidence: {
        id: 'Undangan dan daftar hadir pertemuan dalam setahun terakhir.',
        en: 'Invitations and attendance of meetings in the last year.',
      },
    },
    {
      statement: {
        id: 'Forum ditetapkan secara tertulis dengan anggota dari sekurang-kurangnya tiga unsur di luar pemerintah.',
        en: 'A forum is established in writing with members from at least three groups outside the government.',
      },
      evidence: {
        id: 'Surat keputusan atau akta forum dengan daftar anggota menurut unsurnya.',
        en: 'Decree or deed of the forum with members and the groups they come from.',
      },
    },
    {
      statement: {
        id: 'Forum bertemu sekurang-kurangnya dua kali setahun dan menyampaikan masukan tertulis.',
        en: 'The forum meets at least twice a year and gives written input.',
      },
      evidence: {
        id: 'Notula dua pertemuan terakhir dan naskah masukannya.',
        en: 'Minutes of the last two meetings and the written input.',
      },
    },
    {
      statement: {
        id: 'Semua masukan forum dijawab tertulis oleh OPD, dan sekurang-kurangnya satu program dijalankan bersama anggota forum.',
        en: 'OPDs answer all of the forum’s input in writing, and at least one programme is run together with its members.',
      },
      evidence: {
        id: 'Jawaban tertulis OPD dan perjanjian atau laporan program bersama.',
        en: 'Written answers of OPDs and the agreement or report of the joint programme.',
      },
    },
  ],
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
