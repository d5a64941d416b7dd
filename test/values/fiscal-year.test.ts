import fc from "fast-check";
import { findPeriods, longYear, parsePeriod, shortYear } from "../../src/values/fiscal-year";
import { at } from "./at";

const years: readonly (readonly [text: string, from: number, to?: number])[] = [
  ["令和7（2025）年度", 2025],
  ["令和 7 (2025) 年度", 2025],
  ["令和元(2019)年度", 2019],
  ["令和7年度", 2025],
  ["令和7年度（2025年度）", 2025],
  ["平成29 (2017)", 2017],
  ["R07 (2025)", 2025],
  ["Ｒ０７（２０２５）", 2025],
  ["R7", 2025],
  ["R7年度", 2025],
  ["H27", 2015],
  ["H30", 2018],
  ["(R04) 【2022】", 2022],
  ["【R04】 【2022】", 2022],
  ["(R02)", 2020],
  ["【2022】", 2022],
  ["2022", 2022],
  ["2025年度", 2025],
  ["（令和7（2025）年度）", 2025],
  ["(H30-R03) 【2018-2021】", 2018, 2021],
  ["(R01-R02) 【2019-2020】", 2019, 2020],
  ["平成29 (2017)～令和2(2020)年度", 2017, 2020],
  ["平成30（2018）年度～ 令和2（2020）年度", 2018, 2020],
  ["令和元（2019）～ 令和2（2020）年度", 2019, 2020],
  ["R04（2022）～R07（2025）", 2022, 2025],
];

describe("a fiscal year", () => {
  test.each(years.map(([text, from, to = from]) => [text, from, to] as const))("%s", (text, from, to) => {
    expect(parsePeriod(text, at)).toMatchObject({ from, to, kind: "fiscal-year", conflict: undefined, raw: text });
  });

  test.each([
    ["令和7（2025）年", 2025],
    ["2025年", 2025],
  ])("%s is a calendar year", (text, year) => expect(parsePeriod(text, at)).toMatchObject({ from: year, to: year, kind: "calendar-year" }));

  test.each([
    ["令和3（2021）年9月1日時点", 2021],
    ["※令和4（2022）年2月末時点", 2021],
    ["令和4（2022）年3月31日", 2021],
    ["令和4（2022）年4月1日現在", 2022],
    ["2022年3月31日時点", 2021],
  ])("%s is a day in fiscal %d, which begins on 1 April", (text, year) => expect(parsePeriod(text, at)).toMatchObject({ from: year, to: year, kind: "date", conflict: undefined }));

  test.each(["", "全部署", "85%", "2,022件", "PR04", "1-(1)-4", "20225", "令和7年度に完了"])("%s is none", (text) => expect(parsePeriod(text, at)).toBeUndefined());
});

describe("an era and a western year that disagree", () => {
  test.each([
    ["令和3(2020)年度", 2021, 2020],
    ["令和7（2022）年度", 2025, 2022],
    ["(R05) 【2024】", 2023, 2024],
    ["【R04（2020）", 2022, 2020],
    ["平成29 (2018)", 2017, 2018],
  ])("%s is kept as %d against %d, and counts as the era's", (text, era, western) => {
    expect(parsePeriod(text, at)).toMatchObject({ from: era, to: era, conflict: { era, western } });
  });

  test("at either end of a span", () => {
    expect(parsePeriod("R04（2020）～R07（2025）", at)).toMatchObject({ from: 2022, to: 2025, conflict: { era: 2022, western: 2020 } });
    expect(parsePeriod("R04（2022）～R07（2024）", at)).toMatchObject({ from: 2022, to: 2025, conflict: { era: 2025, western: 2024 } });
  });
});

describe("years in running text", () => {
  test("are found where they stand, as they are written", () => {
    const found = findPeriods("【R05（2023）・R07（2025）】令和8（2026）年度からの導入に向け、2024年度に検討", at);
    expect(found.map(({ raw }) => raw)).toEqual(["R05（2023）", "R07（2025）", "令和8（2026）年度", "2024年度"]);
    expect(found.map(({ from }) => from)).toEqual([2023, 2025, 2026, 2024]);
  });

  test("carry their conflicts", () => {
    expect(findPeriods("利用者の増加（令和7（2022）年度目標値：85%）", at)).toMatchObject([{ raw: "令和7（2022）年度", conflict: { era: 2025, western: 2022 } }]);
  });
});

describe("a year as the city writes it", () => {
  test.each([
    [2022, "令和4（2022）年度", "R04"],
    [2019, "令和元（2019）年度", "R01"],
    [2018, "平成30（2018）年度", "H30"],
    [1989, "平成元（1989）年度", "H01"],
    [1988, "昭和63（1988）年度", "S63"],
  ])("%d is %s, in short %s", (year, long, short) => expect([longYear(year), shortYear(year)]).toEqual([long, short]));

  test("reads back as the same year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2099 }), fc.constantFrom(longYear, shortYear, (year: number) => `(${shortYear(year)}) 【${year}】`, (year: number) => `${year}年度`), (year, write) => {
        expect(parsePeriod(write(year), at)).toMatchObject({ from: year, to: year, kind: "fiscal-year", conflict: undefined });
      }),
    );
  });

  test("with any other western year behind it is in conflict", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 9 }), (year, off) => {
        expect(parsePeriod(longYear(year).replace(String(year), String(year + off)), at)).toMatchObject({ conflict: { era: year, western: year + off } });
      }),
    );
  });
});
