import type { Article } from "#article/article.ts";
import { heading, item, list, paragraph, quote, root, welcomeFigure } from "./build.ts";

/** The story that comes with the app, in Indonesian. */
const welcome: Omit<Article, "url" | "wordCount"> = {
  version: 1,
  title: "Selamat datang di Bekal: membaca tanpa sinyal",
  siteName: "Bekal",
  language: "id",
  direction: "ltr",
  standfirst: "Cerita ini sudah ada di ponsel Anda. Matikan jaringan kalau mau: ia tetap terbuka.",
  excerpt: "Cerita ini sudah ada di ponsel Anda. Matikan jaringan kalau mau: ia tetap terbuka.",
  completeness: "whole",
  leadPicture: 0,
  pictures: [
    {
      src: "/api/v1/picture/welcome",
      width: 720,
      height: 405,
      alt: "Kereta pagi melintas di antara sawah dan bukit",
    },
  ],
  body: root(
    welcomeFigure("Kereta pagi, tempat sinyal datang dan pergi. (Gambar: Bekal)"),
    paragraph(
      "Setiap pagi kereta masuk terowongan, bus berhenti di antara dua bukit, dan halaman yang sedang dibaca berputar tanpa akhir. Bekal dibuat untuk saat seperti itu. Anda mengisinya selagi ada sinyal, lalu membacanya di jalan, seperti nasi bungkus yang dibawa dari rumah.",
    ),
    heading("Menyimpan cerita"),
    list(
      item("Ketuk tanda tambah, lalu tempel alamat halaman."),
      item("Atau pasang Bekal di layar utama, lalu pilih Bekal di menu Bagikan aplikasi lain."),
      item("Tanpa sinyal pun boleh: alamatnya disimpan dulu, isinya diambil begitu ada jaringan."),
    ),
    paragraph(
      "Yang diambil hanya ceritanya: judul, nama penulis, teks, dan gambar yang sudah dikecilkan. Iklan, tombol, dan jendela yang menutupi layar tidak ikut. Karena itu satu cerita biasanya hanya beberapa kilobita, dan jumlahnya selalu ditulis di bawah judul.",
    ),
    heading("Arti tanda centang"),
    paragraph(
      "Tanda centang bukan harapan. Ia muncul setelah teks dan semua gambar benar-benar tersimpan di ponsel ini. Kalau ada gambar yang belum datang, Bekal mengatakannya. Kalau halaman tidak bisa diambil, Anda diberi tahu sebabnya dan apa yang bisa dilakukan.",
    ),
    quote(
      "Pustaka ini milik ponsel Anda. Tidak ada akun, tidak ada yang mengikuti apa yang Anda baca.",
    ),
    heading("Nyaman dibaca"),
    paragraph(
      "Ketuk Tampilan di bawah untuk memperbesar huruf atau memilih kertas, sepia, gelap, atau hitam. Tempat Anda berhenti diingat sampai ke barisnya, juga setelah aplikasi ditutup. Selesai membaca, arsipkan ceritanya, atau bagikan tautannya ke teman seperjalanan.",
    ),
    paragraph("Cerita pembuka ini boleh dihapus kapan saja. Selamat jalan, selamat membaca."),
  ),
};

export default welcome;
