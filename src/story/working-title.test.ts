import { expect, it } from "vitest";
import { workingTitle } from "./working-title.ts";

it.each([
  [
    "https://kota.example/2026/bus-listrik-dan-jalan-yang-belum-siap",
    "Bus listrik dan jalan yang belum siap",
  ],
  ["https://a.example/read/88123-harga-cabai-turun-10-persen.html", "Harga cabai turun 10 persen"],
  ["https://a.example/jabar/jembatan-gantung-dibuka-88123", "Jembatan gantung dibuka"],
  ["https://a.example/pasar-pagi-di-desa/1234567", "Pasar pagi di desa"],
])("takes the headline out of %s", (address, title) => {
  expect(workingTitle(address)).toBe(title);
});

it.each([
  ["https://a.example/", "a.example/"],
  ["https://a.example/news", "a.example/news"],
  ["https://a.example/p/12345?id=7", "a.example/p/12345?id=7"],
  ["https://a.example/%E6%97%A5%E6%9C%AC-a-b", "a.example/%E6%97%A5%E6%9C%AC-a-b"],
])("leaves %s as it is", (address, title) => {
  expect(workingTitle(address)).toBe(title);
});
