import fc from "fast-check";
import type { Quantity } from "../../src/values/entry";
import { formatNumber, parseQuantity } from "../../src/values/quantity";

/** What is said of a quantity beside its number and unit. */
type Told = Partial<Pick<Quantity, "upper" | "baseUnit" | "factor" | "qualifier" | "approximate" | "per" | "note">>;

const read: readonly (readonly [text: string, value: number, unit: string, told?: Told])[] = [
  ["30.89%", 30.89, "%"],
  ["85％", 85, "%"],
  ["１，５８０ 時間", 1580, "時間"],
  ["1,830,000人以上", 1_830_000, "人", { qualifier: "at-least" }],
  ["8.0億円 以上", 8, "億円", { qualifier: "at-least", baseUnit: "円", factor: 100_000_000 }],
  ["100,000千円以下", 100_000, "千円", { qualifier: "at-most", baseUnit: "円", factor: 1000 }],
  ["257百万円", 257, "百万円", { baseUnit: "円", factor: 1_000_000 }],
  ["1万枚", 1, "万枚", { baseUnit: "枚", factor: 10_000 }],
  ["1億2,000万円", 120_000_000, "円"],
  ["30分以内", 30, "分", { qualifier: "at-most" }],
  ["20%未満", 20, "%", { qualifier: "below" }],
  ["100%超", 100, "%", { qualifier: "above" }],
  ["90%維持", 90, "%", { qualifier: "keep" }],
  ["90%を維持", 90, "%", { qualifier: "keep" }],
  ["70%～90%", 70, "%", { qualifier: "range", upper: 90 }],
  ["59～90%", 59, "%", { qualifier: "range", upper: 90 }],
  ["59〜90%", 59, "%", { qualifier: "range", upper: 90 }],
  ["59~90%", 59, "%", { qualifier: "range", upper: 90 }],
  ["59－90%", 59, "%", { qualifier: "range", upper: 90 }],
  ["▲5～3億円", -5, "億円", { qualifier: "range", upper: 3 }],
  ["▲17億円", -17, "億円"],
  ["△ 1,234千円", -1234, "千円"],
  ["－3.5%", -3.5, "%"],
  ["−3.5%", -3.5, "%"],
  ["-3.5%", -3.5, "%"],
  ["約104億円", 104, "億円", { approximate: true }],
  ["30件程度", 30, "件", { approximate: true }],
  ["78.2%見込み", 78.2, "%", { approximate: true }],
  ["年7回以上", 7, "回", { per: "年", qualifier: "at-least" }],
  ["全7区", 7, "区"],
  ["166箇所（全小中学校）", 166, "箇所", { note: "全小中学校" }],
  ["0人※コロナにより大会中止", 0, "人", { note: "コロナにより大会中止" }],
  ["0円以上（純利益の確保）", 0, "円", { qualifier: "at-least", note: "純利益の確保" }],
  ["33施設・窓口", 33, "施設・窓口"],
  ["9か所", 9, "か所", { baseUnit: "箇所" }],
  ["151,433 t 以上", 151_433, "t", { qualifier: "at-least" }],
  ["10,000TEU", 10_000, "TEU"],
  ["1,200t-CO2", 1200, "t-CO2"],
  ["500m2", 500, "m2"],
  ["5つ", 5, "つ"],
  ["12", 12, ""],
];

const plain: Told = { upper: undefined, qualifier: undefined, approximate: false, per: undefined, note: undefined };

describe("a quantity, as the programme writes it", () => {
  test.each(read.map(([text, value, unit, told]) => [text, { ...plain, value, unit, ...told }] as const))("%s", (text, expected) => {
    expect(parseQuantity(text)).toMatchObject(expected);
  });

  test.each(["", "全部署", "12,34件", "1.2.3%", "85％％", "3〇%", "90～70%", "1-1", "85%90%", "第1回", "2園を地域交流農園に移行", "R07"])("%s is none", (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });
});

describe("a number as a person writes it", () => {
  test.each([
    [1_830_000, "1,830,000"],
    [0.3, "0.3"],
    [30.89, "30.89"],
    [-1234.5, "-1,234.5"],
    [1e21, "1,000,000,000,000,000,000,000"],
    [0, "0"],
  ])("%d is %s", (value, text) => expect(formatNumber(value)).toBe(text));
});

const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const amounts = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 3 })).map(([digits, decimals]) => digits / 10 ** decimals);
const units = fc.constantFrom("%", "件", "人", "名", "箇所", "か所", "時間", "千円", "億円", "百万円", "万枚", "TEU", "t", "施設・窓口", "ユーザー", "");
const bounds = fc.constantFrom(["", undefined], ["以上", "at-least"], ["以下", "at-most"], ["未満", "below"], ["超", "above"], ["以内", "at-most"], ["維持", "keep"]);
const gaps = fc.constantFrom("", " ", "　", "\n");

describe("any quantity, in any width and with any spaces", () => {
  test("reads back as the same", () => {
    fc.assert(
      fc.property(amounts, units, bounds, gaps, gaps, fc.boolean(), fc.boolean(), fc.boolean(), fc.constantFrom("", "約"), (value, unit, [bound, qualifier], gap1, gap2, isWide, separated, negative, about) => {
        const number = separated ? formatNumber(value) : formatNumber(value).replaceAll(",", "");
        const text = `${about}${negative ? "▲" : ""}${number}${gap1}${unit}${gap2}${bound}`;
        const signed = negative && value !== 0 ? -value : value;
        const quantity = parseQuantity(isWide ? wide(text) : text);
        expect(quantity).toMatchObject({ unit, qualifier, approximate: about !== "" });
        expect((quantity?.value ?? Number.NaN) + 0).toBe(signed);
      }),
    );
  });

  test("as a range, with any wave, reads back as the same", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 999 }), units, fc.constantFrom("～", "〜", "~", "－", " ～ "), fc.boolean(), (low, more, unit, wave, twice) => {
        const [lower, upper] = [Math.floor(low), Math.floor(low) + more];
        const text = `${formatNumber(lower)}${twice ? unit : ""}${wave}${formatNumber(upper)}${unit}`;
        expect(parseQuantity(text)).toMatchObject({ value: lower, upper, unit, qualifier: "range" });
      }),
    );
  });
});
