import { expect, it } from "vitest";
import { parsePage } from "#extraction/document/parse.ts";
import { findFeeds } from "./feeds.ts";

const url = "https://muara.example/indeks/";

function feedsOf(head: string) {
  return findFeeds(parsePage(`<html><head>${head}</head><body></body></html>`, url));
}

const rss = 'rel="alternate" type="application/rss+xml"';

it("names each announced feed once, with its absolute address and title", () => {
  const head = `<link ${rss} href="/feed/" title=" Kabar  Muara "><link ${rss} href="https://muara.example/feed/">
    <link rel="ALTERNATE home" type="Application/Atom+XML; charset=utf-8" href="atom.xml">
    <link rel="alternate" type="application/feed+json" href="//feeds.example/muara.json">`;
  expect(feedsOf(head)).toEqual([
    { url: "https://muara.example/feed/", title: "Kabar Muara" },
    { url: "https://muara.example/indeks/atom.xml" },
    { url: "https://feeds.example/muara.json" },
  ]);
});

it("leaves out what is announced in the same way and is no feed of stories", () => {
  const head = `<link ${rss} href="/comments/feed/" title="Muara"><link ${rss} href="/pasang/feed/" title="Pasang Comments Feed">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">
    <link rel="alternate" type="application/json+oembed" href="/embed?url=x">
    <link rel="alternate" hreflang="en" href="/en/"><link rel="stylesheet" type="text/xml" href="/a.xsl">
    <link ${rss} href="javascript:alert(1)"><link ${rss} href="ftp://muara.example/feed"><link ${rss} href="">`;
  expect(feedsOf(head)).toEqual([]);
});

it("names five at most", () => {
  const head = Array.from({ length: 900 }, (_, n) => `<link ${rss} href="/feed/${n}">`).join("");
  expect(feedsOf(head)).toHaveLength(5);
});
