import { expect, it } from "vitest";
import { rootsOf } from "./indonesian.ts";

const families: Record<string, string[]> = {
  baca: ["membaca", "dibaca", "bacaan", "pembaca", "terbaca", "bacalah", "membacakan", "pembacaan"],
  tulis: ["menulis", "ditulis", "tulisan", "penulis", "menuliskan", "tertulis", "penulisan"],
  jalan: ["berjalan", "perjalanan", "menjalankan", "dijalankan", "jalannya"],
  pakai: ["memakai", "dipakai", "pemakaian", "pemakai"],
  kirim: ["mengirim", "dikirim", "kiriman", "pengirim", "pengiriman", "mengirimkan", "terkirim"],
  sapu: ["menyapu", "disapu", "penyapu"],
  ambil: ["mengambil", "diambil", "pengambilan"],
  baik: ["memperbaiki", "diperbaiki", "perbaikan", "kebaikan"],
  datang: ["kedatangan", "mendatangi", "pendatang"],
  laut: ["kelautan", "pelaut", "lautan"],
  buku: ["bukunya", "bukukan"],
  ajar: ["belajar", "pelajaran", "mengajar", "diajarkan"],
  kerja: ["bekerja", "pekerjaan"],
  masak: ["memasak", "dimasak", "masakan"],
};

it.each(Object.entries(families).flatMap(([root, words]) => words.map((word) => [word, root])))(
  "finds what %s is made from: %s",
  (word, root) => expect(rootsOf(word)).toContain(root),
);

const alone = `jalan makan bulan sekolah masalah langkah mereka permata perangkat perempuan berita penting
  pesawat menteri hanya ikan hujan bukan kota air rumah dengan setelah teman pertama disiplin memang`;

it.each(alone.split(/\s+/))("leaves %s as it is", (word) => expect(rootsOf(word)).toEqual([]));

it("leaves words of other scripts and numbers alone", () => {
  expect(["читать", "การอ่าน", "2026", "covid19"].flatMap(rootsOf)).toEqual([]);
});
