import { departmentsOf, haveCommonDepartment } from "../../src/model/department";

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
  ])("%s and %s have one in common", (a, b) => expect(haveCommonDepartment(a, b)).toBe(true));

  test.each([
    ["市民文化局", "経済労働局"],
    ["各区役所", "市民文化局"],
    ["幸区役所", "多摩区役所"],
    ["", "財政局"],
    ["各", "財政局"],
  ])("%s and %s have none", (a, b) => expect(haveCommonDepartment(a, b)).toBe(false));
});
