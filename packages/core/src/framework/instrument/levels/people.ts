import type { ReadinessLevels } from '../../types.js';

/** What levels 1 to 5 of the indicators of the sub-element `structure-people` mean. A proposal of this project. */
export const peopleLevels: ReadinessLevels = {
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
};
