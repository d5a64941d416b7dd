import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../package.json";
import { summarySheets } from "../src/summary/index";
import { scenes } from "./pictures/scenes";
import { screenTexts } from "./support/screen-texts";

const root = path.resolve(__dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const inFolder = (folder: string, end: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(end))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, "/")));
const pages = ["README.md", "CHANGELOG.md", ...inFolder("docs", ".md"), ...inFolder("src", ".md")];

const withoutCode = (markdown: string) => markdown.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
const linksOf = (page: string) => [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
/** As GitHub makes them of headings, and those that are set by hand. */
const anchorsOf = (page: string) => [
  ...[...read(page).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => slugOf(title)),
  ...[...read(page).matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id),
];
const slugOf = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, "").replaceAll(" ", "-");

describe("every link leads somewhere", () => {
  test.each(pages)("in %s", (page) => {
    const broken = linksOf(page).filter((link) => {
      if (/^https:/.test(link)) return false;
      const [target = "", anchor] = link.split("#");
      const file = target === "" ? page : path.posix.join(path.posix.dirname(page), decodeURI(target));
      return !existsSync(path.join(root, file)) || (anchor !== undefined && !anchorsOf(file).includes(decodeURI(anchor)));
    });
    expect(broken).toEqual([]);
  });
});

const guide = "docs/ja/guide.md";

test("the user guide shows every picture that npm run pictures takes, and no other", () => {
  const shown = linksOf(guide).filter((link) => link.endsWith(".png")).sort();
  expect(shown).toEqual(scenes.map(({ name }) => `pictures/${name}.png`).sort());
  expect(inFolder("docs/ja/pictures", ".png").sort()).toEqual(shown.map((link) => `docs/ja/${link}`));
});

/** In the pages for staff, bold and 「」 are for what stands on the screen, and for nothing else. */
describe("everything is called as the screen calls it", () => {
  const forStaff = { [guide]: read(guide), "README.md": read("README.md").split(/^---$/m)[0] ?? "" };

  test.each(Object.entries(forStaff))("in %s", (_page, text) => {
    const quoted = [...text.matchAll(/\*\*(.+?)\*\*|「([^」]+)」/g)].map(([, bold, words]) => bold ?? words ?? "");
    expect(quoted.length).toBeGreaterThan(2);
    expect(quoted.filter((words) => !screenTexts.some((isShown) => isShown(words)))).toEqual([]);
  });
});

describe("the summary sheets", () => {
  const names = summarySheets.map(({ title }) => title.ja);

  test("are all named in the user guide", () => expect(names.filter((name) => !read(guide).includes(`**${name}**`))).toEqual([]));

  test.each(["README.md", guide])("are counted in %s", (page) =>
    expect(read(page)).toContain(`${names.length}枚の集計シート`));
});

test("the README names every npm script, and none that is gone", () => {
  const named = [...read("README.md").matchAll(/`npm (?:run (?:-s )?)?([a-z:]+)/g)].map(([, name = ""]) => name);
  expect([...new Set(named)].sort()).toEqual(Object.keys(packageJson.scripts).sort());
});

test("the changelog begins with the version that the pane shows", () => {
  expect(/^## \[([^\]]+)\]/m.exec(read("CHANGELOG.md"))?.[1]).toBe(packageJson.version);
});
