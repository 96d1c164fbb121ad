import { expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
import { findUrl, normalizeAddress } from "./address.ts";
import { urlToFetch } from "./unwrap.ts";
import { hostOf } from "./host.ts";

const story = "https://pasar.example/cabai/harga-turun";

/** Each of these shows the story at `story`. */
const twins = [
  "http://pasar.example/cabai/harga-turun",
  "HTTPS://PASAR.Example/cabai/harga-turun",
  "https://pasar.example./cabai/harga-turun",
  "https://pasar.example:443/cabai/harga-turun",
  "http://pasar.example:80/cabai/harga-turun",
  "  https://pasar.example/cabai/harga-turun\n",
  "https://sari:rahasia@pasar.example/cabai/harga-turun",
  "https://www.pasar.example/cabai/harga-turun",
  "https://m.pasar.example/cabai/harga-turun",
  "https://mobile.pasar.example/cabai/harga-turun",
  "https://amp.pasar.example/cabai/harga-turun",
  "https://www.m.pasar.example/cabai/harga-turun",
  "https://pasar.example/cabai/harga-turun/",
  "https://pasar.example/cabai/harga-turun//",
  "https://pasar.example/cabai/harga-turun?",
  "https://pasar.example/cabai/harga-turun#",
  "https://pasar.example/cabai/harga-turun#komentar",
  "https://pasar.example/cabai/harga-turun#!/layar",
  "https://pasar.example/cabai/harga-turun#:~:text=harga",
  "https://pasar.example/c%61bai/harga%2Dturun",
  "https://pasar.example/lain/../cabai/./harga-turun",
  "https://pasar.example/cabai/harga-turun?utm_source=wa&utm_medium=sosial&UTM_Campaign=x",
  "https://pasar.example/cabai/harga-turun?fbclid=IwAR0&gclid=a.b&igshid=1&msclkid=2&yclid=3",
  "https://pasar.example/cabai/harga-turun?mc_cid=1&mc_eid=2&_hsenc=3&__hstc=4&mkt_tok=5",
  "https://pasar.example/cabai/harga-turun?ref=beranda&ref_src=twsrc%5Etfw",
  "https://pasar.example/cabai/harga-turun?source=whatsapp&share=telegram",
  "https://pasar.example/cabai/harga-turun?at_medium=x&pk_campaign=y&mtm_kwd=z&itm_source=q",
  "https://pasar.example/cabai/harga-turun?_ga=1.2&_gl=3&fb_action_ids=4&wt_zmc=5",
  "https://pasar.example/cabai/harga-turun?replytocom=812",
  "https://pasar.example/cabai/harga-turun?&&",
  "https://pasar.example/cabai/harga-turun?page=all",
  "https://pasar.example/cabai/harga-turun?single=1",
  "https://pasar.example/cabai/harga-turun?page_num=all",
  "https://pasar.example/cabai/harga-turun?showpage=all",
  "https://pasar.example/cabai/harga-turun/all",
  "https://pasar.example/cabai/harga-turun/all/",
  "https://pasar.example/cabai/harga-turun/amp",
  "https://pasar.example/cabai/harga-turun/amp/",
  "https://pasar.example/cabai/harga-turun/amp.html",
  "https://pasar.example/cabai/harga-turun.amp",
  "https://pasar.example/amp/cabai/harga-turun",
  "https://pasar.example/cabai/harga-turun/amp/all",
  "https://pasar.example/cabai/harga-turun?amp",
  "https://pasar.example/cabai/harga-turun?amp=1",
  "https://pasar.example/cabai/harga-turun?amp=true",
  "https://pasar.example/cabai/harga-turun?outputType=amp",
  "https://pasar.example/cabai/harga-turun?output=AMP",
  "https://pasar.example/cabai/harga-turun?display=amp",
  "https://pasar.example/cabai/harga-turun?m=1",
  "https://www.google.com/amp/s/pasar.example/cabai/harga-turun",
  "https://www.google.co.id/amp/s/amp.pasar.example/cabai/harga-turun/amp/?usqp=mq331",
  "https://google.com/amp/pasar.example/cabai/harga-turun",
  "https://pasar-example.cdn.ampproject.org/c/s/pasar.example/cabai/harga-turun?amp_js_v=0.1",
  "https://pasar-example.cdn.ampproject.org/v/s/www.pasar.example/cabai/harga-turun/amp?aoh=1&amp_gsa=1",
  "https://www.bing-amp.com/c/s/pasar.example/cabai/harga-turun",
  `https://www.google.com/url?sa=t&url=${encodeURIComponent("https://pasar.example/cabai/harga-turun")}&usg=x`,
  `https://www.google.com/url?q=${encodeURIComponent("https://m.pasar.example/cabai/harga-turun?utm_source=q")}`,
  `https://l.facebook.com/l.php?u=${encodeURIComponent("https://pasar.example/cabai/harga-turun?fbclid=1")}&h=AT`,
  `https://l.instagram.com/?u=${encodeURIComponent("https://pasar.example/cabai/harga-turun")}&e=1`,
  `https://www.youtube.com/redirect?event=x&q=${encodeURIComponent("https://pasar.example/cabai/harga-turun")}`,
  `https://l.facebook.com/l.php?u=${encodeURIComponent("https://www.google.com/amp/s/pasar.example/cabai/harga-turun/amp")}`,
];

it.each(twins)("knows the story behind %s", (url) => {
  expect(normalizeAddress(url)).toBe(story);
});

/** These name different stories, or a place of their own: left as they are. */
const kept = [
  "https://pasar.example/",
  "https://pasar.example/?p=812",
  "https://pasar.example/?id=4&p=2",
  "https://pasar.example/berita?page=2",
  "https://pasar.example/berita?page=1&q=cabai",
  "https://pasar.example/berita?single=2",
  "https://pasar.example/berita?cid=99",
  "https://pasar.example/berita?source=812",
  "https://pasar.example/berita?ref=812",
  "https://pasar.example/berita?ref=John+3:16",
  "https://pasar.example/berita?share=812",
  "https://pasar.example/berita?amp=50w",
  "https://pasar.example/berita?m=202606",
  "https://pasar.example/berita?s=cabai&t=3",
  "https://pasar.example/berita?from=Karawang&to=Cikampek",
  "https://pasar.example/berita?12345",
  "https://pasar.example/berita?url=https://lain.example/x",
  "https://pasar.example/berita?a=1&a=2",
  "https://pasar.example/berita/2",
  "https://pasar.example/all",
  "https://pasar.example/amp",
  "https://pasar.example/amp/gitar",
  "https://pasar.example/champ",
  "https://pasar.example/small",
  "https://pasar.example/Harga-Turun",
  "https://ekonomi.pasar.example/berita",
  "https://m.me/pesan",
  "https://amp.dev/about",
  "https://www.id/berita",
  "https://pasar.example:8443/berita",
  "https://google.com/amp",
  "https://google.com/url?q=cabai",
  "https://google.com/search?q=https://lain.example/x",
  "http://127.0.0.1:8080/berita",
  "http://192.168.1.4/berita",
  "http://[::1]:3000/berita",
  "http://localhost/berita",
];

it.each(kept)("leaves %s as it is", (url) => {
  expect(normalizeAddress(url)).toBe(url);
});

it.each([
  ["https://pasar.example/berita?q=2&id=1", "https://pasar.example/berita?id=1&q=2"],
  ["https://pasar.example/berita?a=2&b=0&a=1", "https://pasar.example/berita?a=2&a=1&b=0"],
  ["https://pasar.example/?page=2&utm_id=3&p=1", "https://pasar.example/?p=1&page=2"],
  ["https://pasar.example/b?q=kue%20cubit", "https://pasar.example/b?q=kue+cubit"],
  ["https://pasar.example/b?q=%e2%82%ac", "https://pasar.example/b?q=%E2%82%AC"],
  ["https://pasar.example/%e0%b8%81", "https://pasar.example/%E0%B8%81"],
  ["https://pasar.example/ก", "https://pasar.example/%E0%B8%81"],
  ["https://pasar.example/a%2541", "https://pasar.example/a%2541"],
  ["https://pasar.example/a%2fb", "https://pasar.example/a%2Fb"],
  ["https://bücher.example/neu", "https://xn--bcher-kva.example/neu"],
  ["https://ＰＡＳＡＲ.example/x", "https://pasar.example/x"],
  ["https://www.pasar.example", "https://pasar.example/"],
  ["https://pasar.example:8443/a/", "https://pasar.example:8443/a"],
  ["https://id.m.wikipedia.org/wiki/Cabai", "https://id.wikipedia.org/wiki/Cabai"],
  ["https://pasar.example/berita.amp.html", "https://pasar.example/berita.html"],
  ["https://x.com/a/status/1?s=20&t=q", "https://x.com/a/status/1"],
  ["https://www.youtube.com/watch?v=abc&si=1&t=30", "https://youtube.com/watch?t=30&v=abc"],
])("gives %s its one spelling", (url, address) => {
  expect(normalizeAddress(url)).toBe(address);
});

it("gives every address itself again", () => {
  for (const url of [...twins, ...kept]) {
    const address = normalizeAddress(url) ?? "";
    expect(normalizeAddress(address)).toBe(address);
  }
});

it.each([
  "https://google.attacker.example/url?q=https://pasar.example/x",
  "https://google.com.attacker.example/amp/s/pasar.example/x",
  "https://google.attacker/url?q=https://pasar.example/x",
  "https://notgoogle.com/url?q=https://pasar.example/x",
])("does not take %s for Google's link to somebody else's story", (url) => {
  expect(normalizeAddress(url)).toContain(new URL(url).hostname);
  expect(urlToFetch(url)).toBe(url);
});

it.each([
  ["https://www.google.co.id/url?q=http://m.pasar.example/x/amp", "http://m.pasar.example/x/amp"],
  [
    "https://www.pasar.example/x?b=1&utm_source=wa&a=%c3#foto",
    "https://www.pasar.example/x?b=1&a=%c3",
  ],
  ["https://pasar.example/x?fbclid=1", "https://pasar.example/x"],
  ["https://pasar.example/x?page=all&ref=home", "https://pasar.example/x?page=all&ref=home"],
])("asks for %s where the story itself is", (given, url) => {
  expect(urlToFetch(given)).toBe(url);
});

it("has nowhere to fetch what is not on the web", () => {
  expect(urlToFetch("file:///etc/passwd")).toBeUndefined();
});

it.each([
  ["slashes", `/${"/".repeat(4000)}x${"/all".repeat(900)}`],
  ["endings", "/x" + "/amp/all".repeat(1000)],
  ["prefixes", `${"/amp".repeat(2000)}/x/y`],
  ["formats", `/x${".amp".repeat(2000)}`],
  ["wrappers", `/amp/s/${"google.com/amp/s/".repeat(450)}`],
])("reads the longest path of %s in no time", (_what, path) => {
  expect(effort(() => normalizeAddress(`https://google.com${path}`))).toBeLessThan(20);
});

it.each([
  "",
  "pasar.example/berita",
  "ftp://pasar.example/berita",
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "blob:https://pasar.example/1",
  "file:///etc/passwd",
  "mailto:sari@pasar.example",
  "https://",
  "https://pasar example/",
  `https://pasar.example/${"a".repeat(8192)}`,
])("gives no address to %j", (url) => {
  expect(normalizeAddress(url)).toBeUndefined();
});

it("unwraps links in links down to the story", () => {
  const google = (url: string) => `https://www.google.com/url?q=${encodeURIComponent(url)}`;
  expect(normalizeAddress(google(google(google(google(story)))))).toBe(story);
  expect(normalizeAddress(`https://${"google.com/amp/s/".repeat(400)}pasar.example/x`)).toBe(
    "https://pasar.example/x",
  );
});

it("gives an address itself again, however its parts are put together", () => {
  const hosts = [
    "www.m.pasar.example",
    "amp.amp.id",
    "www.google.com",
    "m.id",
    "id.m.wikipedia.org",
  ];
  const paths = [
    "/",
    "//",
    "/amp/all/",
    "//amp",
    "/all/all",
    "/amp/a/b/amp",
    "/url",
    "/amp/s/m.x.id/all",
  ];
  const queries = [
    "",
    "?",
    "?amp&b&a",
    "?%61mp=1&q=%e2",
    "?q=https%3A%2F%2Fm.x.id%2Fall%3Famp",
    "?q==&=",
    "?+=%20",
  ];
  for (const host of hosts) {
    for (const path of paths) {
      for (const query of queries) {
        const address = normalizeAddress(`http://${host}${path}${query}#x`) ?? "";
        expect(normalizeAddress(address)).toBe(address);
      }
    }
  }
});

it.each([
  ["https://pasar.example/x", "https://pasar.example/x"],
  [
    "Harga cabai turun https://pasar.example/x?id=1#a dari Pasar Pagi",
    "https://pasar.example/x?id=1#a",
  ],
  ["Baca: https://pasar.example/x.", "https://pasar.example/x"],
  ["(https://pasar.example/x)", "https://pasar.example/x"],
  ["https://pasar.example/Cabai_(rempah)", "https://pasar.example/Cabai_(rempah)"],
  ["(lihat https://pasar.example/Cabai_(rempah)).", "https://pasar.example/Cabai_(rempah)"],
  ["[Cabai](https://pasar.example/x)", "https://pasar.example/x"],
  ["<https://pasar.example/x>", "https://pasar.example/x"],
  ["“https://pasar.example/x”", "https://pasar.example/x"],
  ["*https://pasar.example/x*", "https://pasar.example/x"],
  ["読む：https://pasar.example/x。", "https://pasar.example/x"],
  ["https:// lalu https://pasar.example/x", "https://pasar.example/x"],
  ["HTTPS://PASAR.EXAMPLE/X", "HTTPS://PASAR.EXAMPLE/X"],
  ["pasar.example/x", "https://pasar.example/x"],
  ["pasar.example", "https://pasar.example"],
  ["www.pasar.example", "https://www.pasar.example"],
  ["Lihat www.pasar.example ya", "https://www.pasar.example"],
  ["Lihat pasar.example/cabai, bagus", "https://pasar.example/cabai"],
  ["bücher.example/neu", "https://bücher.example/neu"],
  ["pasar.example/x dan https://lain.example/y", "https://lain.example/y"],
  ["http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x"],
])("finds the address in %j", (text, url) => {
  expect(findUrl(text)).toBe(url);
});

it.each([
  "",
  "Harga cabai turun.",
  "Sudah selesai.Lalu pulang",
  "Rp24.000/kg",
  "sari@pasar.example",
  "tulis ke sari@pasar.example/x",
  "dan/atau",
  "javascript:alert(1)",
  "https://",
])("finds no address in %j", (text) => {
  expect(findUrl(text)).toBeUndefined();
});

it("reads a text of many megabytes in no time", () => {
  const cost = effort(() => {
    findUrl("a.".repeat(2_000_000));
    findUrl(`https://pasar.example/${")".repeat(2_000_000)}`);
    findUrl("я".repeat(4_000_000));
  });
  expect(cost).toBeLessThan(40);
});

it("names the host as people know it", () => {
  expect(hostOf("https://www.pasar.example/x")).toBe("pasar.example");
  expect(hostOf("https://bücher.example")).toBe("xn--bcher-kva.example");
  expect(hostOf("nothing")).toBe("");
});
