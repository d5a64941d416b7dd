import type { Theme } from "@fluentui/react-components";
import { isDark, paneTheme } from "../../src/taskpane/theme";

/** WCAG 2.1, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16) / 255);
  const [red = NaN, green = NaN, blue = NaN] = channels.map((value) =>
    value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const full = (colour: string) =>
  /^#[0-9a-f]{3}$/i.test(colour) ? `#${[...colour.slice(1)].map((digit) => digit + digit).join("")}` : colour;

/** What is written in the pane, and what it is written on. */
const texts: readonly (readonly [text: keyof Theme, ground: keyof Theme])[] = [
  ["colorNeutralForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground1", "colorNeutralBackground3"],
  ["colorNeutralForeground2", "colorNeutralBackground1"],
  ["colorNeutralForeground2", "colorNeutralBackground2"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"],
  ["colorBrandForegroundLink", "colorNeutralBackground2"],
  ["colorStatusDangerForeground1", "colorNeutralBackground1"],
  ["colorStatusWarningForeground1", "colorNeutralBackground1"],
  ["colorPaletteBlueForeground2", "colorNeutralBackground1"],
];

describe.each([
  ["light", paneTheme(false)],
  ["dark", paneTheme(true)],
])("beside a %s Excel", (_name, theme) => {
  test.each(texts)("%s on %s has a contrast of 4.5 at least", (text, ground) => {
    expect(contrast(full(String(theme[text])), full(String(theme[ground])))).toBeGreaterThanOrEqual(4.5);
  });
});

describe("the pane is dark", () => {
  test.each<readonly [string, Partial<Office.OfficeTheme> | undefined, boolean, boolean]>([
    ["where Excel says so", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false, true],
    ["not where Excel says otherwise", { isDarkTheme: false }, true, false],
    ["in the black theme of an Excel that gives its colours only", { bodyBackgroundColor: "#262626" }, false, true],
    ["not in its white theme", { bodyBackgroundColor: "#FFFFFF" }, true, false],
    ["where there is no theme, but the system is dark", undefined, true, true],
  ])("%s", (_when, theme, preferred, dark) => expect(isDark(theme, preferred)).toBe(dark));
});
