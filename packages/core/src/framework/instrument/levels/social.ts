import type { ReadinessLevels } from '../../types.js';

/** What levels 1 to 5 of the indicators of the sub-element `infrastructure-social` mean. A proposal of this project. */
export const socialLevels: ReadinessLevels = {
  'social-community-kim': [
    {
      statement: {
        id: 'Tidak ada KIM atau komunitas warga yang tercatat bermitra dengan pemerintah daerah.',
        en: 'No KIM or citizens’ community is recorded as a partner of the local government.',
      },
      evidence: {
        id: 'Keterangan Diskominfo bahwa data KIM dan komunitas belum ada.',
        en: 'Statement of Diskominfo that there are no data on KIM and communities.',
      },
    },
    {
      statement: {
        id: 'KIM atau komunitas mitra tercatat, tetapi kurang dari setengah kecamatan memiliki KIM yang aktif dalam enam bulan terakhir.',
        en: 'KIM or partner communities are recorded, but fewer than half of the districts have a KIM active in the last six months.',
      },
      evidence: {
        id: 'Daftar KIM dan komunitas dengan tanggal kegiatan terakhir.',
        en: 'List of KIM and communities with the date of their last activity.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya setengah kecamatan memiliki KIM yang aktif dan dikukuhkan dengan surat keputusan.',
        en: 'At least half of the districts have an active KIM confirmed by decree.',
      },
      evidence: {
        id: 'Surat keputusan pengukuhan KIM dan bukti kegiatan enam bulan terakhir.',
        en: 'Decrees that confirm the KIM and proof of activity in the last six months.',
      },
    },
    {
      statement: {
        id: 'Semua kecamatan memiliki KIM yang aktif, dan pembinaan KIM serta komunitas dianggarkan setiap tahun.',
        en: 'Every district has an active KIM, and support of KIM and communities is budgeted every year.',
      },
      evidence: {
        id: 'Daftar KIM aktif per kecamatan, DPA pembinaan, dan laporan pembinaan tahun terakhir.',
        en: 'List of active KIM per district, budget document, and last year’s support report.',
      },
    },
    {
      statement: {
        id: 'KIM atau komunitas ikut menjalankan sekurang-kurangnya tiga program smart city dengan pembagian peran tertulis dan hasil yang dilaporkan.',
        en: 'KIM or communities take part in running at least three smart city programmes, with written roles and reported results.',
      },
      evidence: {
        id: 'Perjanjian atau pembagian peran tiga program dan laporan hasilnya.',
        en: 'Agreements or division of roles of three programmes and reports of results.',
      },
    },
  ],
  'social-education-research': [
    {
      statement: {
        id: 'Tidak ada kerja sama dengan perguruan tinggi, sekolah, atau lembaga penelitian tentang smart city.',
        en: 'There is no cooperation with universities, schools or research institutes on the smart city.',
      },
      evidence: {
        id: 'Keterangan Bappeda atau badan riset daerah bahwa kerja sama belum ada.',
        en: 'Statement of the planning or regional research agency that there is no cooperation.',
      },
    },
    {
      statement: {
        id: 'Kegiatan bersama pernah ada, seperti magang atau KKN, tetapi tanpa perjanjian yang masih berlaku.',
        en: 'There have been joint activities, such as internships, but without an agreement in force.',
      },
      evidence: {
        id: 'Surat tugas atau laporan kegiatan bersama dalam dua tahun terakhir.',
        en: 'Assignment letters or reports of joint activities in the last two years.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya satu perjanjian kerja sama berlaku, dan satu kajian dalam dua tahun terakhir dipakai dalam perencanaan.',
        en: 'At least one cooperation agreement is in force, and one study of the last two years is used in planning.',
      },
      evidence: {
        id: 'Naskah perjanjian, kajian, dan halaman dokumen rencana yang merujuknya.',
        en: 'The agreement, the study, and the page of the plan that refers to it.',
      },
    },
    {
      statement: {
        id: 'Agenda riset dan inovasi daerah ditetapkan, dan sekurang-kurangnya tiga kajian dalam dua tahun terakhir menjadi dasar program.',
        en: 'A regional research and innovation agenda is adopted, and at least three studies of the last two years are the basis of programmes.',
      },
      evidence: {
        id: 'Dokumen agenda riset, ketiga kajian, dan program yang merujuknya.',
        en: 'The research agenda, the three studies, and the programmes that refer to them.',
      },
    },
    {
      statement: {
        id: 'Ruang uji inovasi bersama kampus, sekolah, dan dunia usaha berjalan, dan sekurang-kurangnya tiga hasil riset diterapkan serta dievaluasi.',
        en: 'A place to test innovations together with campuses, schools and business is running, and at least three research results are applied and evaluated.',
      },
      evidence: {
        id: 'Surat keputusan ruang uji inovasi, daftar hasil riset yang diterapkan, dan laporan evaluasinya.',
        en: 'Decree on the test place, list of research results applied, and their evaluations.',
      },
    },
  ],
  'social-participation-channels': [
    {
      statement: {
        id: 'Warga hanya dapat menyampaikan pendapat dengan surat atau tatap muka, tanpa pencatatan.',
        en: 'Citizens can speak up only by letter or in person, and nothing is recorded.',
      },
      evidence: {
        id: 'Keterangan Diskominfo bahwa kanal pengaduan digital belum ada.',
        en: 'Statement of Diskominfo that there is no digital channel.',
      },
    },
    {
      statement: {
        id: 'Kanal digital seperti SP4N-LAPOR! atau media sosial tersedia, tetapi tindak lanjut tidak dihitung atau kurang dari 60%.',
        en: 'A digital channel such as SP4N-LAPOR! or social media exists, but follow-up is not counted or is below 60%.',
      },
      evidence: {
        id: 'Alamat kanal dan rekap jumlah laporan setahun terakhir.',
        en: 'Address of the channel and the number of reports of the last year.',
      },
    },
    {
      statement: {
        id: 'Pengelola SP4N-LAPOR! ditetapkan, dan sekurang-kurangnya 60% laporan setahun terakhir ditindaklanjuti dalam batas waktu.',
        en: 'Managers of SP4N-LAPOR! are appointed, and at least 60% of last year’s reports were followed up in time.',
      },
      evidence: {
        id: 'Surat keputusan pengelola dan rekap tindak lanjut laporan setahun terakhir.',
        en: 'Decree on the managers and follow-up summary of the last year.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 80% laporan ditindaklanjuti dalam batas waktu, dan usulan warga dapat dilacak sampai masuk rencana kerja atau ditolak dengan alasan.',
        en: 'At least 80% of reports are followed up in time, and citizens’ proposals can be traced until they are planned or refused with a reason.',
      },
      evidence: {
        id: 'Rekap tindak lanjut dan contoh pelacakan usulan warga dalam sistem perencanaan.',
        en: 'Follow-up summary and an example of a proposal traced in the planning system.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 90% ditindaklanjuti dalam batas waktu, rekapnya diumumkan setiap triwulan, dan warga ikut menilai hasil program.',
        en: 'At least 90% are followed up in time, the summary is published every quarter, and citizens take part in judging results of programmes.',
      },
      evidence: {
        id: 'Rekap empat triwulan yang diumumkan dan laporan penilaian program oleh warga.',
        en: 'Published summaries of four quarters and a report of citizens’ judgement of programmes.',
      },
    },
  ],
};
