import { conditionWords, entryWords, figureWords } from "../../src/rules/result-words";
import type { Aim } from "../../src/values/aim";
import { entry, quantity } from "../values/at";

describe("a figure in a sentence", () => {
  test.each([
    ["約1,580時間以上 ※見込み", "1,580時間"],
    ["70%～90%", "70～90%"],
    ["▲17億円", "▲17億円"],
    ["▲0.5ポイント", "▲0.5ポイント"],
    ["0.5ポイント", "0.5ポイント"],
    ["0人", "0人"],
  ])("%s is said as %s", (text, words) => expect(figureWords(quantity(text))).toBe(words));

  test("anything else is said as it stands", () => expect(entryWords(entry("全部署\n（本庁）"))).toBe("全部署 （本庁）"));
});

describe("when a target counts as reached", () => {
  const said = (target: string, value: Aim) => conditionWords(quantity(target), { value, decidedBy: "entry" });

  test.each<[target: string, aim: Aim, ja: string, en: string]>([
    ["85%", "at-least", "85%以上", "85% or more"],
    ["85%以上", "at-least", "85%以上", "85% or more"],
    ["85%超", "at-least", "85%超", "more than 85%"],
    ["85%", "keep", "85%以上", "85% or more"],
    ["15人", "at-most", "15人以下", "15人 or less"],
    ["15人未満", "at-most", "15人未満", "less than 15人"],
    ["70～90%", "range", "70～90%の範囲内", "within 70～90%"],
    ["70～90%", "at-least", "70～90%以上", "70～90% or more"],
    ["70%", "range", "70%以上", "70% or more"],
  ])("%s, aiming at %s", (target, aim, ja, en) => expect(said(target, aim)).toEqual({ ja, en }));
});
