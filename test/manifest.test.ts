/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { drawIcon, iconSizes } from "../src/scripts/icons";
import { manifestFor } from "../src/scripts/package/manifest-for";
import { version } from "../src/version";

const value = (element: Element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
const checkedIn = readFileSync("manifest.xml", "utf8");
const development = "https://localhost:3000/";
const intranet = "https://intra.example.lg.jp/kaikaku/";

describe.each([
  ["the manifest", checkedIn, development],
  ["the manifest of a package", manifestFor(checkedIn, intranet), intranet],
])("%s", (_name, text, base) => {
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const all = (name: string) => Array.from(manifest.getElementsByTagName(name));
  const textOf = (name: string) => all(name).map(({ textContent }) => textContent);
  /** The text in every language of each element of a name. */
  const texts = (name: string) => all(name).flatMap((element) => [value(element), ...Array.from(element.children, value)]);
  const inside = (list: string) => all(list).flatMap(({ children }) => Array.from(children));

  test("is well-formed and has an id of its own", () => {
    expect(all("parsererror")).toEqual([]);
    // Excel knows the add-in by it: it never changes.
    expect(textOf("Id")).toEqual(["f94ac89d-19c7-4b5e-b87b-413609b43e27"]);
  });

  test("has the version of the package, with a fourth number as Office wants it", () => {
    expect(textOf("Version")).toEqual([`${version}.0`]);
  });

  test("asks for what Excel LTSC 2021 has", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["ExcelApi", "1.13"],
      ["SharedRuntime", "1.1"],
    ]);
  });

  test("runs pane and functions in one shared runtime", () => {
    const runtime = all("Runtime")[0];
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    expect(all("FunctionFile")[0]?.getAttribute("resid")).toBe(runtime?.getAttribute("resid"));
  });

  test("keeps within the lengths that Office accepts", () => {
    expect(texts("DisplayName").filter((text) => text === "" || text.length > 125)).toEqual([]);
    expect(texts("Description").filter((text) => text.length > 250)).toEqual([]);
    const strings = (list: string, limit: number) =>
      inside(list).flatMap((element) =>
        [value(element), ...Array.from(element.children, value)].filter((text) => text === "" || text.length > limit),
      );
    expect(strings("bt:ShortStrings", 125)).toEqual([]);
    expect(strings("bt:LongStrings", 250)).toEqual([]);
  });

  test("is Japanese first, with every word in English too", () => {
    expect(textOf("DefaultLocale")).toEqual(["ja-JP"]);
    const worded = [
      ...all("DisplayName"),
      ...all("Description").filter((element) => element.hasAttribute("DefaultValue")),
      ...all("bt:String"),
    ];
    expect(worded.length).toBeGreaterThan(5);
    for (const element of worded) {
      expect(value(element)).toMatch(/[\p{Script=Han}\p{Script=Hiragana}]/u);
      const english = Array.from(element.children).filter((override) => override.getAttribute("Locale") === "en-US");
      expect(english.map(value)).toEqual([expect.stringMatching(/^[\x20-\x7e]+$/)]);
    }
  });

  test("refers only to resources that it has, each by at most 32 characters", () => {
    const ids = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((list) => inside(list).map(({ id }) => id));
    const used = Array.from(manifest.querySelectorAll("[resid]"), (element) => element.getAttribute("resid"));
    expect([...new Set(used)].sort()).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("takes everything from one place, over https", () => {
    const urls = Array.from(manifest.querySelectorAll("[DefaultValue]"), value).filter((text) => text.includes("://"));
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(base))).toEqual([]);
    expect(textOf("AppDomain")).toEqual([new URL(base).origin]);
  });

  const declared = inside("bt:Images").map((image) => ({ id: image.id, file: value(image).replace(base, "") }));

  test.each(declared)("$id is a file of the size it says", ({ id, file }) => {
    const { width, height } = PNG.sync.read(readFileSync(file));
    expect(id).toBe(`Icon.${width}`);
    expect(height).toBe(width);
  });

  test("has its icons in every size the ribbon may ask for", () => {
    for (const icon of all("Icon"))
      expect(Array.from(icon.children, (image) => Number(image.getAttribute("size")))).toEqual([...iconSizes]);
    expect(
      texts("IconUrl")
        .concat(texts("HighResolutionIconUrl"))
        .every((url) => existsSync(url.replace(base, ""))),
    ).toBe(true);
  });
});

describe("the icons", () => {
  test.each(iconSizes)("the file of %i pixels is what the script draws", (size) => {
    const pixels = (bytes: Buffer) => PNG.sync.read(bytes).data;
    expect(pixels(drawIcon(size)).equals(pixels(readFileSync(`assets/icon-${size}.png`)))).toBe(true);
  });
});
