import { expect, it } from "vitest";
import { articleWith, markupOf } from "./story.fixture.ts";

const quote = (words: string, link: string, byline: string) =>
  `<blockquote><p>${words}</p><p>— <a href=${link}>${byline}</a></p></blockquote>`;

it.each([
  [
    "X",
    `<div class="social-embed"><blockquote class="twitter-tweet"><p dir="ltr">Air sudah sampai di tangga pasar. <a href="https://t.co/a">pic.twitter.com/ab</a></p>
      &mdash; Sari (@sari) <a href="https://twitter.com/sari/status/12345?ref_src=twsrc%5Etfw">June 1, 2026</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script></div>`,
    quote(
      "Air sudah sampai di tangga pasar.",
      "https://twitter.com/sari/status/12345?ref_src=twsrc%5Etfw",
      "Sari (@sari) June 1, 2026",
    ),
  ],
  [
    "Instagram",
    `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/AbCdE12/?utm_source=ig_embed"><div><a href="https://www.instagram.com/p/AbCdE12/">View this post on Instagram</a>
      <p><a href="https://www.instagram.com/p/AbCdE12/">Perahu tertambat di depan kios.</a></p><p>A post shared by <a href="https://www.instagram.com/sari/">Sari (@sari)</a></p></div></blockquote>`,
    quote(
      "<a href=https://www.instagram.com/p/AbCdE12/>Perahu tertambat di depan kios.</a>",
      "https://www.instagram.com/p/AbCdE12/",
      "A post shared by Sari (@sari)",
    ),
  ],
  [
    "TikTok",
    `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@sari/video/778899" data-video-id="778899"><section><a title="@sari" href="https://www.tiktok.com/@sari?refer=embed">@sari</a>
      <p>Pasang tertinggi tahun ini</p> <a href="https://www.tiktok.com/music/x">♬ suara asli - Sari</a></section></blockquote>`,
    quote("Pasang tertinggi tahun ini", "https://www.tiktok.com/@sari/video/778899", "@sari"),
  ],
  [
    "Facebook",
    `<div class="fb-post" data-href="https://www.facebook.com/muara/posts/99"><blockquote class="fb-xfbml-parse-ignore"><p>Dapur umum buka di balai desa.</p>Posted by <a href="https://www.facebook.com/muara">Muara</a> on <a href="https://www.facebook.com/muara/posts/99">Monday</a></blockquote></div>`,
    quote(
      "Dapur umum buka di balai desa.",
      "https://www.facebook.com/muara/posts/99",
      "Posted by Muara on Monday",
    ),
  ],
  [
    "Reddit",
    `<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/muara/comments/1ab/air_naik/">Air naik lagi di muara timur</a><br> by <a href="https://www.reddit.com/user/sari/">u/sari</a> in <a href="https://www.reddit.com/r/muara/">muara</a></blockquote>`,
    quote(
      "Air naik lagi di muara timur",
      "https://www.reddit.com/r/muara/comments/1ab/air_naik/",
      "by u/sari in muara",
    ),
  ],
  [
    "Bluesky",
    `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kxyz"><p lang="id">Perahu kami selamat.<br><br><a href="https://bsky.app/x">[image or embed]</a></p>&mdash; Sari (<a href="https://bsky.app/profile/did:plc:abc">@sari.example</a>) <a href="https://bsky.app/profile/did:plc:abc/post/3kxyz?ref_src=embed">June 1, 2026</a></blockquote>`,
    quote(
      "Perahu kami selamat.",
      "https://bsky.app/profile/did:plc:abc/post/3kxyz",
      "Sari (@sari.example) June 1, 2026",
    ),
  ],
])("quotes a post of %s with a link to it", (_network, html, markup) => {
  expect(markupOf(articleWith(html))).toBe(markup);
});

it.each([
  [
    "Instagram",
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/AbCdE12/"><a href="https://www.instagram.com/reel/AbCdE12/">View this post on Instagram</a></blockquote>',
    "https://www.instagram.com/reel/AbCdE12/",
    "Instagram",
  ],
  [
    "Threads",
    '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@sari/post/Ab1"><a href="https://www.threads.net/@sari/post/Ab1"><div>Post by @sari</div><div>View on Threads</div></a></blockquote>',
    "https://www.threads.com/@sari/post/Ab1",
    "Post by @sari",
  ],
  [
    "Mastodon",
    '<blockquote class="mastodon-embed" data-embed-url="https://laut.example/@sari/112233445566/embed"><a href="https://laut.example/@sari/112233445566"><div>Post by @sari</div><div>View on Mastodon</div></a></blockquote>',
    "https://laut.example/@sari/112233445566",
    "Post by @sari",
  ],
  [
    "X in a frame",
    '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12345"></iframe>',
    "https://x.com/i/status/12345",
    "X",
  ],
])("makes a card of a post of %s that has no words", (_network, html, link, title) => {
  expect(markupOf(articleWith(html))).toBe(
    `<figure dataMedia=embed><figcaption><a href=${link}>${title}</a></figcaption></figure>`,
  );
});

it("counts what is quoted from a post as the story's", () => {
  const words = "Kami semua sudah naik ke balai desa dan menunggu air turun sejak subuh";
  const bare = articleWith("").wordCount;
  const article = articleWith(
    `<blockquote class="twitter-tweet"><p>${words}</p>— Sari <a href="https://x.com/sari/status/12345">1 Juni</a></blockquote>`,
  );

  expect(article.wordCount).toBe(bare + 13 + 3);
});
