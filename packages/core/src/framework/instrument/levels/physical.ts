import type { ReadinessLevels } from '../../types.js';

/** What levels 1 to 5 of the indicators of the sub-element `infrastructure-physical` mean. A proposal of this project. */
export const physicalLevels: ReadinessLevels = {
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
};
