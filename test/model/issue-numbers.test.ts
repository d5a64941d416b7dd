import { plainNumber } from "../../src/model/entries";
import { issueKey, parseIssueNos } from "../../src/model/issue-numbers";

describe("課題No.", () => {
  test.each<[string, readonly number[]]>([
    ["4", [4]],
    ["１４", [14]],
    ["(4)", [4]],
    ["14~16", [14, 15, 16]],
    ["14～16", [14, 15, 16]],
    ["14 〜 16", [14, 15, 16]],
    ["14-16", [14, 15, 16]],
    ["14・16", [14, 16]],
    ["1、2", [1, 2]],
    ["", []],
    ["未定", []],
    ["16~14", []],
  ])("%j stands for %j", (text, numbers) => expect(parseIssueNos(text).issueNos).toEqual(numbers));

  test("may be written in full", () =>
    expect(issueKey(undefined, undefined, parseIssueNos("2-(3)-14~15"))).toEqual({ initiativeNo: 2, itemNo: 3, issueNos: [14, 15] }));

  test("makes no key without the other two", () => expect(issueKey(1, undefined, parseIssueNos("4"))).toBeUndefined());
});

describe("取組No. and 項目No.", () => {
  test.each<[string, number | undefined]>([
    ["1", 1],
    ["(1)", 1],
    ["（１）", 1],
    ["取組1", 1],
    ["一", undefined],
    ["1.5", undefined],
    ["", undefined],
  ])("%j is %j", (text, number) => expect(plainNumber(text)).toBe(number));
});
