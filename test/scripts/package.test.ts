import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesIn, refuseChanged, sumsOf } from "../../src/scripts/package/check-sums";
import { serverAddress } from "../../src/scripts/package/server-address";

describe("the address of the server", () => {
  test.each([
    ["https://intra.example.lg.jp/kaikaku/", "https://intra.example.lg.jp/kaikaku/"],
    ["https://intra.example.lg.jp/kaikaku", "https://intra.example.lg.jp/kaikaku/"],
    ["https://intra.example.lg.jp:8443", "https://intra.example.lg.jp:8443/"],
    ["https://intra.example.lg.jp/改革", "https://intra.example.lg.jp/%E6%94%B9%E9%9D%A9/"],
  ])("%s is taken as %s", (given, taken) => expect(serverAddress(given)).toBe(taken));

  test.each(["http://intra.example.lg.jp/", "intra.example.lg.jp", "https://a.lg.jp/?x=1", "https://a.lg.jp/#x", "https://me@a.lg.jp/", ""])(
    "“%s” is refused",
    (given) => expect(() => serverAddress(given)).toThrow(/cannot be used/),
  );
});

describe("check sums", () => {
  const top = mkdtempSync(path.join(tmpdir(), "kaikaku-sums-"));
  const folder = (name: string, files: Readonly<Record<string, string>>): string => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(top, name, file)), { recursive: true });
      writeFileSync(path.join(top, name, file), text);
    }
    return path.join(top, name);
  };
  afterAll(() => rmSync(top, { recursive: true }));

  const original = folder("original", { "office.js": "a", "ja-jp/strings.js": "b", "more.js": "c" });

  test("are those of sha256sum, for every file below", () => {
    const lines = sumsOf(original, filesIn(original)).split("\n");
    expect(lines[0]).toBe("3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  ja-jp/strings.js");
    expect(lines.map((line) => line.slice(66))).toEqual(["ja-jp/strings.js", "more.js", "office.js", ""]);
  });

  test("let pass what is a part of the original, unchanged", () => {
    expect(() => refuseChanged(folder("part", { "office.js": "a", "ja-jp/strings.js": "b" }), original)).not.toThrow();
  });

  test("refuse a file that was changed, and name it", () => {
    expect(() => refuseChanged(folder("changed", { "office.js": "a", "ja-jp/strings.js": "B" }), original)).toThrow("ja-jp/strings.js is not the one");
  });

  test("refuse a file that the original does not have", () => {
    expect(() => refuseChanged(folder("added", { "extra.js": "a" }), original)).toThrow("extra.js is not the one");
  });
});
