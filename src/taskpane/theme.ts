import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** The teal of the icon, from dark to light. */
const teal: BrandVariants = {
  10: "#011614",
  20: "#04231f",
  30: "#06302c",
  40: "#083e39",
  50: "#094d47",
  60: "#0a5b55",
  70: "#0b6b63",
  80: "#0d7a71",
  90: "#258a81",
  100: "#42998f",
  110: "#5ca89f",
  120: "#76b7af",
  130: "#91c6bf",
  140: "#acd5cf",
  150: "#c7e4e0",
  160: "#e3f2f0",
};

const fontFamilyBase = '"Yu Gothic UI", "Yu Gothic", "Hiragino Sans", "Segoe UI", "Noto Sans CJK JP", Meiryo, sans-serif';

/** The look of the pane beside a light or a dark Excel. */
export function paneTheme(dark: boolean): Theme {
  if (dark)
    return {
      ...createDarkTheme(teal),
      fontFamilyBase,
      colorBrandForeground1: teal[120],
      colorBrandForegroundLink: teal[130],
      // Fluent's own red has a contrast of 4.2 on its dark ground.
      colorStatusDangerForeground1: "#eb7a82",
    };
  return {
    ...createLightTheme(teal),
    fontFamilyBase,
    colorBrandBackground: teal[70],
    colorBrandBackgroundHover: teal[60],
    colorBrandBackgroundPressed: teal[50],
    colorCompoundBrandBackground: teal[70],
    colorBrandForegroundLink: teal[70],
  };
}

/**
 * Is Excel dark? Older versions do not say it of their theme, but give its colours; where there is no theme at all, the system's preference counts.
 * Windows' contrast themes need no theme of ours: the browser puts its own colours over any.
 */
export function isDark(theme: Partial<Office.OfficeTheme> | undefined, preferred: boolean): boolean {
  const background = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "")?.slice(1);
  const lightness = background?.map((part) => parseInt(part, 16)).reduce((sum, part) => sum + part / (3 * 255), 0);
  return theme?.isDarkTheme ?? (lightness === undefined ? preferred : lightness < 0.5);
}
