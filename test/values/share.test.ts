import { shareInFormula, shareInWords } from "../../src/values/share";

test.each([
  ["住民基本台帳人口に占めるカードの交付枚数の割合を成果指標とするもの", { whole: "住民基本台帳人口", part: "カードの交付枚数" }],
  ["② 各種証明書に占める コンビニ交付の割合", { whole: "各種証明書", part: "コンビニ交付" }],
  ["対象者に対する受診者の比率", { whole: "対象者", part: "受診者" }],
  ["コンビニ交付の件数", undefined],
])("%s", (text, share) => expect(shareInWords(text)).toEqual(share));

test.each([
  ["交付枚数／人口", { part: "交付枚数", whole: "人口" }],
  ["交付枚数 ÷ 人口 × 100", { part: "交付枚数", whole: "人口" }],
  ["交付枚数", undefined],
  ["a／b／c", undefined],
])("%s", (formula, share) => expect(shareInFormula(formula)).toEqual(share));
