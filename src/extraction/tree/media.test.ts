import { expect, it } from "vitest";
import { articleWith, markupOf } from "./story.fixture.ts";

const card = (kind: string, link: string, title: string) =>
  `<figure dataMedia=${kind}><figcaption><a href=${link}>${title}</a></figcaption></figure>`;

it.each([
  [
    "a frame with a title",
    '<iframe src="https://www.youtube-nocookie.com/embed/Ab-12345678?rel=0" title="Pasang dari udara"></iframe>',
    "video",
    "https://www.youtube.com/watch?v=Ab-12345678",
    "Pasang dari udara",
  ],
  [
    "a lazy frame in a box",
    '<div class="embed-responsive"><iframe data-src="//www.youtube.com/embed/Ab-12345678" src="about:blank" title="YouTube video player"></iframe></div>',
    "video",
    "https://www.youtube.com/watch?v=Ab-12345678",
    "YouTube",
  ],
  [
    "a light player",
    '<lite-youtube videoid="Ab-12345678" playlabel="Putar"></lite-youtube>',
    "video",
    "https://www.youtube.com/watch?v=Ab-12345678",
    "YouTube",
  ],
  [
    "a box that a script fills",
    '<div class="rll-youtube-player" data-id="Ab-12345678" data-src="https://www.youtube.com/embed/Ab-12345678"></div>',
    "video",
    "https://www.youtube.com/watch?v=Ab-12345678",
    "YouTube",
  ],
])("makes a card with the poster of %s", (_what, html, ...[kind, link, title]) => {
  const article = articleWith(html);

  expect(markupOf(article)).toBe(
    `<figure dataMedia=${kind}><img src=img:0><figcaption><a href=${link}>${title}</a></figcaption></figure>`,
  );
  expect(article.pictures[0]?.src).toBe("https://i.ytimg.com/vi/Ab-12345678/hqdefault.jpg");
});

it.each([
  [
    "Vimeo",
    '<iframe src="https://player.vimeo.com/video/123456789?h=1"></iframe>',
    "video",
    "https://vimeo.com/123456789",
    "Vimeo",
  ],
  [
    "Vidio",
    '<iframe src="https://www.vidio.com/embed/777-pasang-naik?autoplay=1"></iframe>',
    "video",
    "https://www.vidio.com/watch/777-pasang-naik",
    "Vidio",
  ],
  [
    "Brightcove",
    '<video-js data-account="12" data-player="default" data-video-id="6300"></video-js>',
    "video",
    "https://players.brightcove.net/12/default_default/index.html?videoId=6300",
    "Brightcove",
  ],
  [
    "a playlist",
    '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1234567890"></iframe>',
    "video",
    "https://www.youtube.com/playlist?list=PL1234567890",
    "YouTube",
  ],
  [
    "Spotify",
    '<iframe src="https://open.spotify.com/embed/episode/0abcDEF123456?theme=0"></iframe>',
    "audio",
    "https://open.spotify.com/episode/0abcDEF123456",
    "Spotify",
  ],
  [
    "a podcast host",
    '<iframe src="https://omny.fm/shows/laut/pasang/embed" title="Pasang, bagian satu"></iframe>',
    "audio",
    "https://omny.fm/shows/laut/pasang/embed",
    "Pasang, bagian satu",
  ],
  [
    "a chart",
    '<iframe src="https://datawrapper.dwcdn.net/AbC12/3/" title="Tinggi air" aria-label="Line chart"></iframe>',
    "embed",
    "https://datawrapper.dwcdn.net/AbC12/",
    "Tinggi air",
  ],
  [
    "a map",
    '<iframe src="https://www.google.com/maps/embed?pb=!1m18"></iframe>',
    "embed",
    "https://www.google.com/maps/embed?pb=!1m18",
    "Google Maps",
  ],
  [
    "an own player",
    '<iframe src="https://video.muara.example/embed/55"></iframe>',
    "video",
    "https://video.muara.example/embed/55",
    "video.muara.example",
  ],
  [
    "a live broadcast",
    '<iframe src="https://tv.lain.example/siar" title="Live streaming Muara TV"></iframe>',
    "live",
    "https://tv.lain.example/siar",
    "Live streaming Muara TV",
  ],
  [
    "an AMP tweet",
    '<amp-twitter data-tweetid="12345" layout="responsive"></amp-twitter>',
    "embed",
    "https://x.com/i/status/12345",
    "X",
  ],
  [
    "a post of Telegram",
    '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="muara/12"></script>',
    "embed",
    "https://t.me/muara/12",
    "Telegram",
  ],
  [
    "a post in a Facebook frame",
    `<iframe src="https://www.facebook.com/plugins/post.php?href=${encodeURIComponent("https://www.facebook.com/muara/posts/99")}&width=500"></iframe>`,
    "embed",
    "https://www.facebook.com/muara/posts/99",
    "Facebook",
  ],
  [
    "a file",
    '<audio controls src="/suara.mp3" title="Suara ombak"></audio>',
    "audio",
    "https://muara.example/suara.mp3",
    "Suara ombak",
  ],
])("makes a card of %s", (_what, html, ...[kind, link, title]) => {
  expect(markupOf(articleWith(html))).toBe(card(kind, link, title));
});

it("takes title and poster of the page's own video from its linked data", () => {
  const head = `<script type="application/ld+json">{"@type":"VideoObject","name":"Air naik di pasar","thumbnailUrl":["https://muara.example/p.jpg"],"embedUrl":"https://cdn.jwplayer.com/players/abcd1234-x.html"}</script>`;
  const article = articleWith('<div class="jwplayer" data-media-id="abcd1234"></div>', { head });

  expect(markupOf(article)).toContain(
    "https://cdn.jwplayer.com/previews/abcd1234>Air naik di pasar<",
  );
});

it("keeps the caption of an embedded video with its card", () => {
  const html = `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
    <iframe src="https://vimeo.com/video/123456789" title="Pasang"></iframe></div><figcaption>Dari menara.</figcaption></figure>`;

  expect(markupOf(articleWith(html))).toBe(
    "<figure dataMedia=video><figcaption><a href=https://vimeo.com/123456789>Pasang</a> Dari menara.</figcaption></figure>",
  );
});

it.each([
  ["an unknown frame", '<iframe src="https://iklan.example/kotak"></iframe>'],
  ["a like button", '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>'],
  ["a form", '<iframe src="https://docs.google.com/forms/d/e/1/viewform"></iframe>'],
  [
    "a counter",
    '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe></noscript>',
  ],
  [
    "a voice that reads the story",
    '<audio src="/baca.mp3" aria-label="Listen to this article"></audio>',
  ],
  [
    "a share button",
    '<a class="twitter-share-button" data-url="https://muara.example/pasang" href="https://twitter.com/share"></a>',
  ],
  ["AMP's advertisements", '<amp-ad type="x"><div>Beli sekarang</div></amp-ad>'],
  [
    "a preview of another story",
    '<blockquote class="wp-embedded-content"><a href="/lain">Cerita lain dari muara</a></blockquote>',
  ],
])("leaves out %s", (_what, html) => {
  expect(markupOf(articleWith(html))).toBe("");
});

it("shows a moving picture as a still", () => {
  const html = '<video autoplay loop muted poster="/ombak.jpg" src="/ombak.mp4"></video>';
  const article = articleWith(html);

  expect(markupOf(article)).toBe("<figure><img src=img:0></figure>");
  expect(article.pictures[0]?.src).toBe("https://muara.example/ombak.jpg");
});

it("shows a player once that stands there for two kinds of browsers", () => {
  const player = '<iframe src="https://vimeo.com/video/123456789"></iframe>';

  expect(markupOf(articleWith(`${player}<noscript>${player}</noscript><div>${player}</div>`))).toBe(
    card("video", "https://vimeo.com/123456789", "Vimeo"),
  );
});
