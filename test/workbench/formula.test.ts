import { holds, type Value } from "../../src/workbench/formula";

const sheet: Readonly<Record<string, Value>> = { "0,0": "改革", "0,1": 12, "1,1": "", "2,0": true };
const lookup = (row: number, column: number) => sheet[`${row},${column}`];
const here = { rows: 0, columns: 0 };
const isTrue = (formula: string, offset = here) => holds(formula, lookup, offset);

describe("the condition of a conditional format", () => {
  test.each([
    '=LEN("kaikaku-check")>0',
    '=AND(LEN("say ""hello""")=11,ISBLANK(C1))',
    '=A1="改革"',
    "=$B$1*2-4>=20",
    '=TRIM($A1&"")<>""',
    "=NOT(ISBLANK(A1))",
    "=OR(FALSE,A3)",
    '=C1=""',
    "=C1=0",
    "=IF(B1>10,TRUE,FALSE)",
    "=ISNUMBER(B1)",
    '=N("marker")=0',
    "=-B1<0",
  ])("holds: %s", (formula) => expect(isTrue(formula)).toBe(true));

  test.each(['=A1=""', "=ISBLANK(A1)", "=B1>12", "=AND(TRUE,FALSE)", "=0"])("does not hold: %s", (formula) => expect(isTrue(formula)).toBe(false));

  test("moves a reference without $ along with the cell, and keeps one with $", () => {
    expect(isTrue("=ISBLANK(A1)", { rows: 0, columns: 2 })).toBe(true);
    expect(isTrue("=ISBLANK($A1)", { rows: 0, columns: 2 })).toBe(false);
    expect(isTrue("=ISBLANK(A1)", { rows: 1, columns: 0 })).toBe(true);
    expect(isTrue("=ISBLANK(A$1)", { rows: 1, columns: 0 })).toBe(false);
  });

  test.each(["=COUNTIF(A:A,1)>0", "=A1+1>0", "=(", "=A1 B1", "='他の表'!A1=1"])("is not drawn where it says what is not played here: %s", (formula) =>
    expect(isTrue(formula)).toBe(false),
  );
});
