const mark = "※\\s?[\\d０-９]{1,2}";
/** 607※2者, 30%※1（令和3年度）: between a number and its unit, or at the end of a value. */
const inValue = new RegExp(`(?<=[\\d０-９]\\s*)${mark}(?=\\s*[^\\s\\d０-９(（【])|${mark}(?=\\s*(?:$|[(（【\\n]))`, "g");
/** 地域貢献活動※1に関する…: behind a word. ※5点満点 is a note of its own. */
const inName = new RegExp(`${mark}(?=\\s*(?:$|[(（【\\n]|\\p{Script=Hiragana}))`, "gu");

/** A value without the marks that point to footnotes. */
export const valueWithoutMarks = (text: string): string => text.replace(inValue, "");

/** A name without the marks that point to footnotes. */
export const nameWithoutMarks = (text: string): string => text.replace(inName, "");
