/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { cellCommand, ribbonActions, ribbonCommands } from "../src/ribbon";
import { drawIcon, iconFile, iconNames, iconSizes } from "../src/scripts/icons";
import { developmentBase, manifestText } from "../src/scripts/manifest/manifest";
import { version } from "../src/version";

const value = (element: Element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
const intranet = "https://intra.example.lg.jp/kaikaku/b&c/";

describe.each([
  ["the manifest", readFileSync("manifest.xml", "utf8"), developmentBase],
  ["the manifest of a package", manifestText(intranet), intranet],
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

  test("has the commands of the ribbon, and one in the menu of a cell", () => {
    const commands = (surface: string) => {
      const extension = all("ExtensionPoint").find((point) => point.getAttribute("xsi:type") === surface);
      return Array.from(extension?.querySelectorAll("Control") ?? [], ({ id }) => id);
    };
    expect(commands("PrimaryCommandSurface")).toEqual(ribbonCommands.map(({ id }) => `KaikakuCheck.${id}`));
    expect(commands("ContextMenu")).toEqual([`KaikakuCheck.${cellCommand.id}`]);
    expect(ribbonCommands.length).toBeLessThanOrEqual(6);
  });

  test("calls the functions that the pane associates, each from one place", () => {
    expect(textOf("FunctionName")).toEqual([...ribbonActions]);
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
      expect(value(element)).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
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
    expect(id).toMatch(new RegExp(`\\.${width}$`));
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
  // The script writes all sizes at once: a drawing that is not the newest shows in one small and one large.
  test.each(iconNames.flatMap((name) => [16, 32].map((size) => [name, size] as const)))("%s at %i pixels is what the script draws", (name, size) => {
    const pixels = (bytes: Buffer) => PNG.sync.read(bytes).data;
    expect(pixels(drawIcon(name, size)).equals(pixels(readFileSync(iconFile(name, size))))).toBe(true);
  });

  test("are there for every command", () => {
    expect(iconNames).toEqual(["App", ...[...ribbonCommands, cellCommand].map(({ id }) => id)]);
  });
});
