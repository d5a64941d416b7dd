import { tooLarge } from "../../src/excel/too-large";
import { fromA1, toA1 } from "../../src/grid/area";

/** The used ranges that are refused. */
const refused = (...addresses: readonly string[]): readonly string[] =>
  [...tooLarge(addresses.flatMap((address) => fromA1(address) ?? []))].map(toA1);

describe("the used ranges that are not read", () => {
  test("are those of more than a million cells", () => {
    expect(refused("A1:J100000", "C3:XFD63", "A1")).toEqual([]);
    expect(refused("A1:J100001", "A1:XFD1048576", "A1:A1048576")).toEqual(["A1:J100001", "A1:A1048576", "A1:XFD1048576"]);
  });

  test("are the largest where all together are more than ten million: one stray value must not cost the other sheets", () => {
    const usual = Array.from({ length: 200 }, () => "A1:T60");
    const nineTenths = Array.from({ length: 10 }, () => "A1:J90000");
    expect(refused("A1:J99999", ...usual, ...nineTenths, "A1:J100000")).toEqual(["A1:J99999", "A1:J100000"]);
  });
});
