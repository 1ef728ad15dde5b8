import type { ReadinessLevels } from '../../types.js';

/** What levels 1 to 5 of the indicators of the sub-element `infrastructure-digital` mean. A proposal of this project. */
export const digitalLevels: ReadinessLevels = {
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
};
