import { decideAim, type AimSource, type DecidedAim } from "../../src/values/aim";
import { entry } from "./at";

const told = (baseline: string, target: string, more: Partial<AimSource> = {}): AimSource => ({ name: "件数", baseline: entry(baseline), target: entry(target), ...more });

const cases: readonly (readonly [what: string, source: AimSource, value: DecidedAim["value"], decidedBy: DecidedAim["decidedBy"]])[] = [
  ["a 方向 entry goes before everything", told("5件", "10件以上", { stated: "減少" }), "at-most", "entry"],
  ["方向: 増", told("10件", "5件", { stated: "増" }), "at-least", "entry"],
  ["方向: 維持", told("10件", "5件", { stated: "維持" }), "keep", "entry"],
  ["方向: 範囲内", told("10件", "5～8件", { stated: "範囲内" }), "range", "entry"],
  ["方向: ↓", told("5件", "10件", { stated: "↓" }), "at-most", "entry"],
  ["a 方向 entry that says nothing is passed over", told("5件", "10件", { stated: "—" }), "at-least", "baseline-to-target"],
  ["以上 goes before a target below its baseline", told("71,564件", "64,000件以上"), "at-least", "qualifier"],
  ["超", told("10件", "5件超"), "at-least", "qualifier"],
  ["以下", told("2,011台", "2,500台以下"), "at-most", "qualifier"],
  ["未満", told("10%", "20%未満"), "at-most", "qualifier"],
  ["以内", told("10分", "20分以内"), "at-most", "qualifier"],
  ["a range", told("59%", "70%～90%"), "range", "qualifier"],
  ["維持 in the target", told("59%", "59%維持"), "keep", "qualifier"],
  ["up", told("30.89%", "85%"), "at-least", "baseline-to-target"],
  ["down", told("1,580時間", "1,280時間"), "at-most", "baseline-to-target"],
  ["down, in units that convert", told("1億円", "90,000千円"), "at-most", "baseline-to-target"],
  ["the same amount in units that convert says nothing", told("1億円", "100,000千円"), "at-least", "default"],
  ["units that do not convert say nothing", told("100人", "85%"), "at-least", "default"],
  ["without a baseline, the name", told("—", "5件", { name: "苦情の件数" }), "at-most", "name"],
  ["no baseline, nothing in the name", told("—", "5件"), "at-least", "default"],
  ["words", told("666部署（全部署）", "全部署"), "statement", "statement"],
  ["no target", told("5件", "—"), "at-least", "default"],
];

describe("the direction of an indicator, and what decided it", () => {
  test.each(cases)("%s", (_what, source, value, decidedBy) => expect(decideAim(source)).toEqual({ value, decidedBy }));

  test.each(["以下", "減らす", "縮小", "低くする", "少なくする", "下げる"])("方向: %s", (stated) => {
    expect(decideAim(told("5件", "10件", { stated }))).toEqual({ value: "at-most", decidedBy: "entry" });
  });

  test.each(["以上", "拡大", "高める", "多くする", "上げる", "↑"])("方向: %s", (stated) => {
    expect(decideAim(told("10件", "5件", { stated }))).toEqual({ value: "at-least", decidedBy: "entry" });
  });

  test.each(["待機児童数", "時間外勤務時間", "収入未済額", "滞納額", "事故の件数", "窓口の不足感", "苦情件数", "運用経費", "救急隊の到着時間"])("where nothing else decides, %s had better be low", (name) => {
    expect(decideAim(told("0人", "0人", { name }))).toEqual({ value: "at-most", decidedBy: "name" });
  });
});
