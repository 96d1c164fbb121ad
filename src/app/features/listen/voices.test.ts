import { expect, it } from "vitest";
import { aVoice } from "./engine.fixture.ts";
import { readinessOf, voicesFor } from "./voices.ts";

it("takes a voice of the device before one of the network, and its region before others", () => {
  const voices = [
    aVoice({ id: "net", language: "en-GB", isLocal: false }),
    aVoice({ id: "us", language: "en-US" }),
    aVoice({ id: "gb", language: "en_GB" }),
    aVoice({ id: "id", language: "id-ID" }),
  ];

  expect(voicesFor(voices, "en-GB").map(({ id }) => id)).toEqual(["gb", "us", "net"]);
});

it("knows Indonesian by its old name too", () => {
  expect(readinessOf([aVoice({ language: "in_ID" })], "id", undefined).kind).toBe("ready");
});

it("says what a device lacks", () => {
  const network = aVoice({ language: "id-ID", isLocal: false });

  expect(readinessOf([], "id", undefined).kind).toBe("none");
  expect(readinessOf([aVoice({ language: "en-US" })], "id", undefined).kind).toBe("no-language");
  expect(readinessOf([network], "id", undefined).kind).toBe("network-only");
});

it("takes the voice the reader chose, while it is there", () => {
  const voices = [aVoice({ id: "a", language: "id-ID" }), aVoice({ id: "b", language: "ms-MY" })];

  expect(readinessOf(voices, "id", "b")).toMatchObject({ kind: "ready", voice: { id: "b" } });
  expect(readinessOf(voices, "id", "gone")).toMatchObject({ voice: { id: "a" } });
});
