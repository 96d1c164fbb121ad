/** Indonesian words that look like a root with an affix and are none, or whose root means another thing. */
export const unaffixed: ReadonlySet<string> = new Set(
  `adalah asalkan bahkan bukannya beranda berbagai berhala beringin berita berlian bermuda
  dengan depan dewan dikte dimensi dinamika dinasti dinding dingin dipan direktur direksi disiplin diskusi distrik
  halaman hanya harian hiburan ikan ingatan jalan jaman jangan jumlah jawaban karyawan kasihan
  kelapa kemarin kenapa kepala keluarga kerabat kereta ketika kuliah langkah lapangan lembaga
  makalah makan masalah mahasiswa media megah melati memang mendung mengapa mental mentari menteri mereka
  merdeka meskipun metode minyak musyawarah nafkah pahlawan pangan pasalnya pekan pelita pemuda pendek penting
  perangkat perangko peranan perawan percaya perempuan perkara permata pertama pernikahan personel
  pesan pesawat peserta petaka pulihan rumah sebelah sejarah sekalian sekolah selain selalu semalam setelah
  sebelum serikat taman teman terhadap terminal terampil teras terjal ternak terong
  tersier tujuan wartawan wilayah zaman`.split(/\s+/),
);
