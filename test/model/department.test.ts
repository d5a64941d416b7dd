import { departmentsOf } from "../../src/model/department";
import { knownDepartments } from "../../src/model/known-departments";

const { haveCommon, namesIn, unknownIn } = knownDepartments({
  departments: [
    { name: "デジタル化推進局", alsoCalled: ["旧・情報管理局", "DX局"] },
    { name: "総務企画局", alsoCalled: [] },
    { name: "総務企画局危機管理室", alsoCalled: [] },
  ],
});

describe("departments", () => {
  test.each([
    ["市民文化局", ["市民文化局"]],
    ["まちづくり局（交通局）", ["まちづくり局"]],
    ["総務企画局、財政局", ["総務企画局", "財政局"]],
    ["総務企画局\n財 政 局", ["総務企画局", "財政局"]],
    ["", []],
  ])("%j names %j", (text, expected) => expect(departmentsOf(text)).toEqual(expected));

  test.each([
    ["市民文化局", "市民　文化局"],
    ["総務企画局、財政局", "財政局"],
    ["各区役所", "幸区役所"],
    ["幸区役所", "各区役所"],
    ["総務企画局", "総務企画局行政改革課"],
    ["建設緑政局 道路河川整備部", "建設緑政局"],
    ["ＤＸ局", "デジタル化推進局"],
    ["旧・情報管理局", "DX局"],
    ["DX局基盤担当（庁内網）", "デジタル化推進局"],
  ])("%s and %s have one in common", (a, b) => expect(haveCommon(a, b)).toBe(true));

  test.each([
    ["市民文化局", "経済労働局"],
    ["各区役所", "市民文化局"],
    ["幸区役所", "多摩区役所"],
    ["", "財政局"],
    ["各", "財政局"],
    ["財政局主税課", "財政局収納課"],
    ["総務企画局", "総務企画局々"],
    ["総務企画局", "総務企画局課"],
    ["情報管理局", "DX局"],
  ])("%s and %s have none", (a, b) => expect(haveCommon(a, b)).toBe(false));

  test("are called by their names of today, whatever an entry calls them; a section of a department is that department", () => {
    expect(["DX局、財政局", "旧・情報管理局", "総務企画局行政改革課", "総務企画局危機管理室計画担当", "総務企画部"].map(namesIn)).toEqual([
      ["デジタル化推進局", "財政局"],
      ["デジタル化推進局"],
      ["総務企画局"],
      ["総務企画局危機管理室"],
      ["総務企画部"],
    ]);
  });

  test("are known under every name, and so are their sections", () => {
    expect(["DX局", "総務企画局行政改革課", "総務企画局、各局", "総務企画局局", "行政改革課"].map(unknownIn)).toEqual([[], [], [], ["総務企画局局"], ["行政改革課"]]);
  });
});
