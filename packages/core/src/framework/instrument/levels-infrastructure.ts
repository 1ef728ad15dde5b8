import type { ReadinessLevels } from '../types.js';

/** What levels 1 to 5 of the indicators of the element `infrastructure` mean. A proposal of this project. */
export const infrastructureLevels: ReadinessLevels = {
  'physical-roads-transport': [
    {
      statement: {
        id: 'Kurang dari 40% panjang jalan kabupaten/kota dalam kondisi mantap, atau datanya tidak diperbarui dalam dua tahun terakhir.',
        en: 'Less than 40% of the length of regional roads is in stable condition, or the data are older than two years.',
      },
      evidence: {
        id: 'Data kondisi jalan terakhir dari dinas pekerjaan umum, atau keterangan bahwa datanya tidak ada.',
        en: 'Latest road condition data of the public works office, or a statement that there are none.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 40% panjang jalan kabupaten/kota dalam kondisi mantap.',
        en: 'At least 40% of the length of regional roads is in stable condition.',
      },
      evidence: {
        id: 'Hasil survei kondisi jalan dalam dua tahun terakhir.',
        en: 'Road condition survey of the last two years.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 60% jalan mantap, dan angkutan umum melayani setengah kecamatan atau lebih.',
        en: 'At least 60% of roads are stable, and public transport serves half of the districts or more.',
      },
      evidence: {
        id: 'Hasil survei kondisi jalan tahun terakhir dan daftar trayek yang beroperasi per kecamatan.',
        en: 'Last year’s road survey and the list of operating routes per district.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 75% jalan mantap, angkutan umum melayani 75% kecamatan, dan lalu lintas di simpul utama dipantau dengan kamera atau sensor.',
        en: 'At least 75% of roads are stable, public transport serves 75% of the districts, and main junctions are watched by camera or sensor.',
      },
      evidence: {
        id: 'Survei kondisi jalan, daftar trayek, dan daftar titik pantau lalu lintas yang berfungsi.',
        en: 'Road survey, list of routes, and list of working traffic monitoring points.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 90% jalan mantap, semua kecamatan terlayani angkutan umum, dan jadwal atau posisinya dapat dilihat warga secara waktu nyata.',
        en: 'At least 90% of roads are stable, every district has public transport, and citizens can see its times or position live.',
      },
      evidence: {
        id: 'Survei kondisi jalan, daftar trayek, dan alamat layanan informasi perjalanan yang dapat dicoba.',
        en: 'Road survey, list of routes, and the address of a travel information service that can be tried.',
      },
    },
  ],
  'physical-energy-water': [
    {
      statement: {
        id: 'Kurang dari 50% rumah tangga memiliki akses air minum layak, atau datanya tidak ada.',
        en: 'Less than 50% of households have access to improved drinking water, or there are no data.',
      },
      evidence: {
        id: 'Data akses air minum layak terakhir, atau keterangan bahwa datanya tidak ada.',
        en: 'Latest data on access to drinking water, or a statement that there are none.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 50% rumah tangga memiliki akses air minum layak.',
        en: 'At least 50% of households have access to improved drinking water.',
      },
      evidence: {
        id: 'Data akses air minum layak dari BPS atau dinas terkait tahun terakhir.',
        en: 'Last year’s data on drinking water from BPS or the office concerned.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 70% rumah tangga memiliki akses air minum layak dan 95% teraliri listrik.',
        en: 'At least 70% of households have access to improved drinking water and 95% have electricity.',
      },
      evidence: {
        id: 'Data akses air minum dan rasio elektrifikasi tahun terakhir.',
        en: 'Last year’s data on drinking water and the electrification ratio.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 85% rumah tangga memiliki akses air minum layak dan 98% teraliri listrik; gangguan dicatat dan waktu pemulihannya dilaporkan.',
        en: 'At least 85% of households have improved drinking water and 98% electricity; outages are recorded and recovery times reported.',
      },
      evidence: {
        id: 'Data akses tahun terakhir dan laporan gangguan air dan listrik dengan waktu pemulihannya.',
        en: 'Last year’s access data and a report of water and power outages with recovery times.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 95% memiliki akses air minum layak dan 99% listrik; jaringan air dipantau secara digital dan energi terbarukan dipakai di gedung atau fasilitas pemerintah.',
        en: 'At least 95% have improved drinking water and 99% electricity; the water network is monitored digitally and government buildings use renewable energy.',
      },
      evidence: {
        id: 'Data akses, tangkapan layar sistem pemantauan jaringan, dan daftar gedung yang memakai energi terbarukan dengan kapasitasnya.',
        en: 'Access data, screenshots of the monitoring system, and list of buildings with renewable energy and its capacity.',
      },
    },
  ],
  'physical-public-facilities': [
    {
      statement: {
        id: 'Belum ada daftar lengkap fasilitas publik milik daerah.',
        en: 'There is no complete list of the region’s public facilities.',
      },
      evidence: {
        id: 'Keterangan pengelola aset bahwa daftar fasilitas publik belum lengkap.',
        en: 'Statement of the asset manager that the list of public facilities is incomplete.',
      },
    },
    {
      statement: {
        id: 'Daftar fasilitas publik ada, tetapi lokasi atau kondisinya tidak diperbarui dalam setahun terakhir.',
        en: 'There is a list of public facilities, but locations or conditions were not updated in the last year.',
      },
      evidence: {
        id: 'Daftar fasilitas publik dari kartu inventaris barang atau sistem aset.',
        en: 'List of public facilities from the inventory or asset system.',
      },
    },
    {
      statement: {
        id: 'Daftar memuat koordinat dan kondisi yang diperbarui dalam setahun terakhir, dan sekurang-kurangnya 50% fasilitas berkondisi baik.',
        en: 'The list has coordinates and conditions updated in the last year, and at least 50% of facilities are in good condition.',
      },
      evidence: {
        id: 'Daftar atau peta fasilitas dengan tanggal pembaruan dan rekap kondisinya.',
        en: 'List or map of facilities with update dates and a summary of conditions.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 75% fasilitas berkondisi baik, dan setengah gedung layanan dapat diakses penyandang disabilitas.',
        en: 'At least 75% of facilities are in good condition, and half of the service buildings are accessible to people with disabilities.',
      },
      evidence: {
        id: 'Rekap kondisi dan hasil pemeriksaan aksesibilitas setiap gedung layanan.',
        en: 'Summary of conditions and accessibility inspection of each service building.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 90% berkondisi baik dan 80% gedung layanan dapat diakses penyandang disabilitas; pemeliharaan terjadwal dan warga dapat melaporkan kerusakan serta melihat tindak lanjutnya.',
        en: 'At least 90% are in good condition and 80% of service buildings accessible; maintenance is scheduled, and citizens can report damage and see what is done.',
      },
      evidence: {
        id: 'Jadwal pemeliharaan, hasil pemeriksaan aksesibilitas, dan rekap laporan kerusakan dengan tindak lanjutnya.',
        en: 'Maintenance schedule, accessibility inspection, and summary of damage reports with what was done.',
      },
    },
  ],
  'digital-intranet-fibre': [
    {
      statement: {
        id: 'Belum ada jaringan intra pemerintah; setiap kantor memakai langganan internet sendiri.',
        en: 'There is no government intranet; each office uses its own internet subscription.',
      },
      evidence: {
        id: 'Keterangan Diskominfo bahwa jaringan intra pemerintah belum ada.',
        en: 'Statement of Diskominfo that there is no government intranet.',
      },
    },
    {
      statement: {
        id: 'Jaringan intra ada, tetapi menghubungkan kurang dari setengah OPD.',
        en: 'There is an intranet, but it connects fewer than half of the OPDs.',
      },
      evidence: {
        id: 'Topologi jaringan dan daftar kantor yang terhubung.',
        en: 'Network topology and list of connected offices.',
      },
    },
    {
      statement: {
        id: 'Jaringan intra dengan serat optik atau media setara menghubungkan sekurang-kurangnya setengah OPD dan dikelola Diskominfo.',
        en: 'An intranet on optical fibre or equal connects at least half of the OPDs and is run by Diskominfo.',
      },
      evidence: {
        id: 'Topologi, daftar OPD terhubung dengan media dan kapasitasnya, serta surat keputusan pengelola.',
        en: 'Topology, connected OPDs with medium and capacity, and the decree on who manages it.',
      },
    },
    {
      statement: {
        id: 'Semua OPD dan setengah kantor kecamatan serta puskesmas terhubung, dengan ketersediaan bulanan yang dipantau sekurang-kurangnya 98%.',
        en: 'All OPDs and half of the district offices and health centres are connected, with monitored monthly availability of at least 98%.',
      },
      evidence: {
        id: 'Daftar titik terhubung dan laporan ketersediaan jaringan enam bulan terakhir.',
        en: 'List of connected points and availability reports of the last six months.',
      },
    },
    {
      statement: {
        id: 'Semua OPD, kecamatan, dan puskesmas serta 75% desa/kelurahan terhubung, dengan jalur cadangan dan ketersediaan sekurang-kurangnya 99,5%.',
        en: 'All OPDs, districts and health centres and 75% of villages are connected, with a backup path and availability of at least 99.5%.',
      },
      evidence: {
        id: 'Topologi dengan jalur cadangan, daftar titik terhubung, dan laporan ketersediaan dua belas bulan terakhir.',
        en: 'Topology with backup paths, list of connected points, and availability reports of the last twelve months.',
      },
    },
  ],
  'digital-data-centre-security': [
    {
      statement: {
        id: 'Peladen tersebar di OPD tanpa pencadangan data yang teratur.',
        en: 'Servers are spread over OPDs without regular backups.',
      },
      evidence: {
        id: 'Keterangan Diskominfo tentang letak peladen dan tidak adanya jadwal pencadangan.',
        en: 'Statement of Diskominfo on where servers are and that there is no backup schedule.',
      },
    },
    {
      statement: {
        id: 'Ada ruang peladen bersama atau layanan awan, tetapi memuat kurang dari setengah aplikasi dan pencadangan dilakukan manual.',
        en: 'There is a shared server room or cloud service, but it holds fewer than half of the applications and backups are manual.',
      },
      evidence: {
        id: 'Daftar aplikasi menurut tempat penyimpanannya dan catatan pencadangan terakhir.',
        en: 'List of applications by where they are hosted and the latest backup records.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya setengah aplikasi berada di pusat data bersama atau layanan awan pemerintah dengan pencadangan otomatis, dan keamanan informasi dinilai dengan Indeks KAMI.',
        en: 'At least half of the applications are in a shared data centre or government cloud with automatic backups, and security is assessed with Indeks KAMI.',
      },
      evidence: {
        id: 'Daftar aplikasi, log pencadangan sebulan terakhir, dan hasil penilaian Indeks KAMI.',
        en: 'List of applications, backup logs of the last month, and the Indeks KAMI result.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 75% aplikasi di pusat data bersama atau awan; tim tanggap insiden siber terdaftar di BSSN dan uji keamanan dilakukan setiap tahun.',
        en: 'At least 75% of applications are in the shared data centre or cloud; the incident response team is registered with BSSN and security tests are yearly.',
      },
      evidence: {
        id: 'Surat tanda registrasi tim tanggap insiden, laporan uji keamanan tahun terakhir, dan bukti perbaikannya.',
        en: 'Registration of the incident response team, last year’s security test report, and proof of repairs.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 90% aplikasi di pusat data bersama atau awan; pemulihan bencana diuji setiap tahun, dan keamanan bersertifikat SNI ISO/IEC 27001 atau Indeks KAMI berkategori baik.',
        en: 'At least 90% of applications are in the shared data centre or cloud; disaster recovery is tested yearly, and security is certified to ISO/IEC 27001 or rated good in Indeks KAMI.',
      },
      evidence: {
        id: 'Laporan uji pemulihan bencana tahun terakhir dan sertifikat atau laporan verifikasi yang masih berlaku.',
        en: 'Last year’s disaster recovery test and a certificate or verification report that is in force.',
      },
    },
  ],
  'digital-integration': [
    {
      statement: {
        id: 'Aplikasi belum didata dan tidak ada pertukaran data antaraplikasi.',
        en: 'Applications are not listed and no data pass between them.',
      },
      evidence: {
        id: 'Keterangan Diskominfo bahwa daftar aplikasi belum ada.',
        en: 'Statement of Diskominfo that there is no list of applications.',
      },
    },
    {
      statement: {
        id: 'Daftar aplikasi ada, tetapi data dipertukarkan secara manual melalui berkas.',
        en: 'There is a list of applications, but data are exchanged by hand as files.',
      },
      evidence: {
        id: 'Daftar aplikasi semua OPD dengan pemilik dan fungsinya.',
        en: 'List of the applications of all OPDs with owner and function.',
      },
    },
    {
      statement: {
        id: 'Walidata dan produsen data ditetapkan, dan sekurang-kurangnya lima pertukaran data berjalan melalui antarmuka aplikasi (API).',
        en: 'Data steward and data producers are appointed, and at least five data exchanges run over application interfaces (APIs).',
      },
      evidence: {
        id: 'Surat keputusan walidata, daftar pertukaran data, dan log pemakaiannya sebulan terakhir.',
        en: 'Decree on the data steward, list of exchanges, and usage logs of the last month.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya setengah aplikasi prioritas terhubung melalui SPLP, dan portal satu data memuat metadata serta kode referensi yang baku.',
        en: 'At least half of the priority applications are connected through SPLP, and the data portal has standard metadata and reference codes.',
      },
      evidence: {
        id: 'Daftar aplikasi prioritas dengan status koneksi SPLP dan alamat portal satu data.',
        en: 'List of priority applications with SPLP status and the address of the data portal.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 80% aplikasi prioritas terhubung melalui SPLP, warga dan pegawai masuk dengan satu akun, dan mutu data diperiksa setiap tahun.',
        en: 'At least 80% of priority applications are connected through SPLP, citizens and staff sign in with one account, and data quality is checked every year.',
      },
      evidence: {
        id: 'Status koneksi SPLP, daftar aplikasi dengan satu akun, dan laporan pemeriksaan mutu data tahun terakhir.',
        en: 'SPLP status, list of applications with single sign-on, and last year’s data quality report.',
      },
    },
  ],
  'digital-internet-coverage': [
    {
      statement: {
        id: 'Kurang dari 50% desa/kelurahan terjangkau sinyal 4G, atau datanya tidak ada.',
        en: 'Less than 50% of villages have a 4G signal, or there are no data.',
      },
      evidence: {
        id: 'Data cakupan sinyal per desa/kelurahan terakhir, atau keterangan bahwa datanya tidak ada.',
        en: 'Latest signal coverage per village, or a statement that there are no data.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 50% desa/kelurahan terjangkau sinyal 4G.',
        en: 'At least 50% of villages have a 4G signal.',
      },
      evidence: {
        id: 'Peta atau daftar cakupan sinyal per desa/kelurahan tahun terakhir.',
        en: 'Last year’s map or list of signal coverage per village.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 75% desa/kelurahan terjangkau sinyal 4G, dan titik wifi publik gratis ada di setengah kecamatan.',
        en: 'At least 75% of villages have a 4G signal, and half of the districts have free public wifi.',
      },
      evidence: {
        id: 'Daftar cakupan sinyal dan daftar titik wifi publik yang aktif per kecamatan.',
        en: 'List of signal coverage and list of working public wifi points per district.',
      },
    },
    {
      statement: {
        id: 'Sekurang-kurangnya 95% desa/kelurahan terjangkau sinyal 4G, wifi publik gratis ada di semua kecamatan, dan daftar titik tanpa sinyal ditangani dengan rencana.',
        en: 'At least 95% of villages have a 4G signal, every district has free public wifi, and there is a plan for the places without a signal.',
      },
      evidence: {
        id: 'Daftar cakupan, daftar titik wifi, dan rencana penanganan titik tanpa sinyal.',
        en: 'List of coverage, list of wifi points, and the plan for places without a signal.',
      },
    },
    {
      statement: {
        id: 'Semua desa/kelurahan terjangkau sinyal 4G, sekurang-kurangnya 75% penduduk mengakses internet, dan kecepatan layanan diukur setiap tahun.',
        en: 'Every village has a 4G signal, at least 75% of the population uses the internet, and speed is measured every year.',
      },
      evidence: {
        id: 'Daftar cakupan, data akses internet penduduk dari BPS, dan laporan pengukuran kecepatan tahun terakhir.',
        en: 'List of coverage, BPS data on internet use, and last year’s speed measurements.',
      },
    },
  ],
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
