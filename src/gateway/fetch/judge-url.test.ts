import { describe, expect, it } from "vitest";
import { checkUrl } from "./judge-url.ts";

/** Each line a group: spaces divide the URLs, so none here may contain one. */
const hostile = String.raw`
http://127.0.0.1/ http://127.0.0.1:80/ https://127.0.0.1/ http://127.1/ http://127.0.1/ http://0/
http://2130706433/ http://0x7f000001/ http://0x7f.1/ http://0X7F.0.0.1/ http://017700000001/
http://0177.0.0.1/ http://0177.0.0.01/ http://127.0.0.0x1/ http://0300.0250.0.1/ http://3232235521/
http://0xa9fea9fe/ http://2852039166/ http://0251.0376.0251.0376/ http://169.254.43518/
http://0xA9.0xFE.0xA9.0xFE/latest/meta-data/ http://169.254.169.254/latest/meta-data/
http://169.254.170.2/v2/credentials http://100.100.100.200/latest/meta-data/ http://192.0.0.192/opc/v2/
http://168.63.129.16/machine http://metadata.google.internal/computeMetadata/v1/
http://metadata/ http://instance-data/ http://10.0.0.1/ http://10.0.0.1:8080/ http://172.16.0.1/
http://172.31.255.254/ http://192.168.1.1/ http://100.64.0.1/ http://0.0.0.0/ http://0.0.0.0:8080/
http://255.255.255.255/ http://224.0.0.1/ http://240.0.0.1/ http://198.18.0.1/ http://203.0.113.5/
http://127.0.0.1./ http://2130706433./ http://%31%32%37.0.0.1/ http://%31%30.0.0.1/ http://127%2e0%2e0%2e1/
http://①②⑦.⓪.⓪.①/ http://⑯⑨.②⑤④.⑯⑨.②⑤④/ http://１２７.０.０.１/ http://127。0。0。1/ http://127．0．0．1/
http://①⓪.0.0.1/ http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/ http://ｌｏｃａｌｈｏｓｔ/ http://⓪ⓧ7f.1/ http://1²7.0.0.1/
http://[::1]/ http://[::]/ http://[0:0:0:0:0:0:0:1]/ http://[::1]:8080/ http://[::127.0.0.1]/
http://[::7f00:1]/ http://[::a9fe:a9fe]/ http://[::10.0.0.1]/ http://[::ffff:127.0.0.1]/
http://[::ffff:7f00:1]/ http://[::ffff:169.254.169.254]/ http://[::ffff:8.8.8.8]/ http://[::FFFF:a00:1]/
http://[::ffff:0:127.0.0.1]/ http://[64:ff9b::127.0.0.1]/ http://[64:ff9b::a9fe:a9fe]/
http://[64:ff9b::8.8.8.8]/ http://[64:ff9b:1::10.0.0.1]/ http://[2002:7f00:1::]/ http://[2002:a9fe:a9fe::1]/
http://[2001:0:7f00:1::1]/ http://[2001:0000:4136:e378:8000:63bf:3fff:fdd2]/ http://[2001:db8::1]/
http://[2a00:1450::5efe:7f00:1]/ http://[2a00:1450::200:5efe:a00:1]/ http://[fe80::5efe:a00:1]/
http://[fe80::1]/ http://[fe80::1%25eth0]/ http://[fe80::1%eth0]/ http://[fc00::1]/ http://[fd00:ec2::254]/
http://[fec0::1]/ http://[ff02::1]/ http://[100::1]/ http://[100:0:0:1::1]/ http://[200::1]/
http://[4000::1]/ http://[fe00::1]/ http://[3fff::1]/ http://[5f00::1]/ http://[2620:4f:8000::1]/
http://[v1.fe80::1]/ http://[::1/ http://::1/ http://[127.0.0.1]/ http://[::1.2.3]/ http://[1::2::3]/
http://localhost/ http://LOCALHOST/ http://localhost./ http://localhost:8080/ http://foo.localhost/
http://localhost.localdomain/ http://printer.local/ http://nas.lan/ http://router.home/
http://box.home.arpa/ http://wiki.corp/ http://wiki.intranet/ http://db.internal/ http://x.private/
http://abc.onion/ http://abc.i2p/ http://a.test/ http://a.invalid/ http://a.example/ http://a.alt/
http://DB.INTERNAL/ http://db.internal./ http://a.b.c.local/ http://intranet/ http://wiki/ http://kubernetes/
http://wpad/ http://com/ http://com./ http://news.com../ http://.news.com/ http://news..com/ http://./ http://../
http://user@news.com/ http://user:pass@news.com/ http://:pass@news.com/ http://news.com@127.0.0.1/
http://127.0.0.1@news.com/ http://news.com:80@127.0.0.1/ http://127.0.0.1#@news.com/ http://127.0.0.1?@news.com/
http://127.0.0.1\@news.com/ http://127.0.0.1:80\@news.com:80/ http:127.0.0.1/ http:\\127.0.0.1\ http:///127.0.0.1/
http:/127.0.0.1/ hTTp://127.0.0.1/ //127.0.0.1/ http://a@b@127.0.0.1/ http://%40127.0.0.1/
http://news.com:22/ http://news.com:25/ http://news.com:0/ http://news.com:81/ http://news.com:3000/
http://news.com:6379/ http://news.com:9200/ http://news.com:11211/ http://news.com:65535/
http://news.com:65536/ http://news.com:-1/ http://news.com:80a/ http://news.com:8080:80/ https://news.com:8081/
http://127.0.0.1:8443/ http://news.com:00022/ http://8.8.8.8:53/ http://[2606:4700::1111]:53/
file:///etc/passwd ftp://news.com/ gopher://127.0.0.1:6379/_INFO dict://news.com/ data:text/html,halo
javascript:alert(1) blob:http://news.com/1 ws://news.com/ about:blank ldap://news.com/ jar:http://news.com!/
view-source:http://news.com/ chrome://settings/ unix:///var/run/docker.sock mailto:a@news.com
http:// http:/// https:// news.com /etc/passwd ?url=http://news.com http://%00/ http://news.com%00.local/
http://news%2ecom%2f@x.com/ http://ne%77s.local/ http://1.2.3.4.5/ http://256.256.256.256/ http://1.2.3.0x100/
http://999999999999/ http://news.com%2f.internal/ http://xn--/ http://news_.123/ http://<script>.com/ http://a^b.com/
`;

const spaced = [
  " http://127.0.0.1/",
  "http://127.0.0.1\t/",
  "http://127.\n0.0.1/",
  "ht\ttp://127.0.0.1/",
  "http://127.0.0.1 /",
  "http://news .com/",
  "http://local\u00adhost/",
  "http://local\u200bhost/",
  "http://news.com:\t22/",
  "java\nscript:alert(1)",
  "\u0000http://10.0.0.1/",
  `http://news.com/${"a".repeat(8192)}`,
  `http://news.com/${"é".repeat(3000)}`,
  `http://${"a".repeat(64)}.com/`,
  `http://${"abcdefgh.".repeat(30)}com/`,
  "",
  " ",
];

const honest = `
https://example.com/ http://example.com http://example.com. https://www.koran-pagi.co.id/ https://news.koran.com/berita/d-7500000/judul-berita
https://regional.portal.co.id/read/2026/06/19/081200/judul?page=all https://id.wikipedia.org/wiki/Bekal
https://id.wikipedia.org/wiki/Caf%C3%A9 https://id.wikipedia.org/wiki/Café http://news.com:80/ https://news.com:443/
http://news.com:8080/a https://news.com:8443/a http://news.com:443/ http://1.1.1.1/ http://8.8.8.8:8080/
https://[2606:4700::1111]/ http://[2001:4860:4860::8888]:8080/ https://bücher.de/ https://xn--bcher-kva.de/
https://例え.jp/ https://почта.рф/ https://my_blog.tumblr.com/post/1 https://a.b.c.d.e.f.news.co/
https://news.com/?url=http://127.0.0.1/ https://news.com/@user https://news.com/a:b https://news.com/#user@host
https://localhost.news.com/ https://local.news.com/ https://internal-affairs.com/ https://thelocal.de/ https://test.de/
https://homes.com/ https://example.org/~user/ HTTPS://NEWS.COM/ https://news.com/%2e%2e/a https://1password.com/
https://news.com/a|b https://0x.org/ https://10.com/ https://127.0.0.1.news.com/
`;

const words = (text: string) => text.trim().split(/\s+/);
const hostileUrls = [...words(hostile), ...spaced];

describe("checkUrl", () => {
  it("has a table that is worth its name", () => {
    expect(new Set(hostileUrls).size).toBeGreaterThan(200);
    expect(new Set(words(honest)).size).toBeGreaterThan(35);
  });

  it.each(hostileUrls)("refuses %j", (text) => {
    expect(() => checkUrl(text)).toThrow(expect.objectContaining({ code: "refused-address" }));
  });

  it.each(words(honest))("passes %j", (text) => {
    expect(checkUrl(text).protocol).toMatch(/^https?:$/);
  });

  it("reads a redirect relative to the page it came from, and judges where it leads", () => {
    const base = new URL("https://news.com/a/b?c");
    expect(checkUrl("../d", { base }).href).toBe("https://news.com/d");
    expect(() => checkUrl("//10.0.0.1/", { base })).toThrow("refused address: host");
  });

  it("asks for a host without the dot it may end with", () => {
    expect(checkUrl("https://News.com.:443/a").href).toBe("https://news.com/a");
  });

  it("lets exactly the allowed host and port around the judge", () => {
    const allowPrivate = new Set(["127.0.0.1:4000", "wiki.lan:80", "[::1]:4000"]);
    const allows = (text: string) => URL.canParse(text) && checkUrl(text, { allowPrivate }).host;

    expect(allows("http://127.0.0.1:4000/a")).toBe("127.0.0.1:4000");
    expect(allows("http://WIKI.lan/a")).toBe("wiki.lan");
    expect(allows("http://[::1]:4000/")).toBe("[::1]:4000");
    for (const other of words(`http://127.0.0.1:4001/ http://127.0.0.1/ http://127.0.0.2:4000/
      https://wiki.lan/ http://a.wiki.lan/ http://[::1]:4001/ ftp://127.0.0.1:4000/
      http://user@127.0.0.1:4000/ http://localhost:4000/`)) {
      expect(() => allows(other)).toThrow("refused address");
    }
  });
});
