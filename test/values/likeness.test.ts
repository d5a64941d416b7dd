import { likeness } from "../../src/values/likeness";

test("texts are alike as far as they have pairs of letters in common", () => {
  expect(likeness("交付枚数", "交付枚数")).toBe(1);
  expect(likeness("交付枚数", "人口")).toBe(0);
  expect(likeness("コンビニ交付", "コンビニ交付件数")).toBeGreaterThan(0.8);
  expect(likeness("", "")).toBe(0);
});
