import type { ReadinessLevels } from '../../types.js';

/** What levels 1 to 5 of the indicators of the sub-element `superstructure-institution` mean. A proposal of this project. */
export const institutionLevels: ReadinessLevels = {
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
};
