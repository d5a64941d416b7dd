import type { Grid } from "../../src/grid/grid";
import { programmeFrom } from "../../src/model/programme-from";
import { flatIndicator, flatIssue } from "../model/flat";
import { publishedForm, resultsList, stackedForms } from "./forms";
import { fullWidth, hidden, moved, noted, numeroSigns, spaced, unmerged, upright } from "./mangle";

/** Everything that is read, but for the cells where it stands. */
function read(grid: Grid) {
  const { issues, listed } = programmeFrom([grid]);
  const withoutCells = ({ at: _at, ...rest }: ReturnType<typeof flatIndicator>) => rest;
  return {
    issues: issues.map((issue) => ({
      ...flatIssue(issue),
      indicators: [...issue.activityIndicators, ...issue.outcomeIndicators].map(flatIndicator).map(withoutCells),
      resources: Object.values(issue.resources).map(({ text }) => text),
      measures: issue.measures.map(({ heading, text }) => [heading, text]),
      members: issue.members.map(({ department }) => department.text),
    })),
    listed: listed.map(flatIndicator).map(withoutCells),
  };
}

const manglings: readonly (readonly [string, (grid: Grid) => Grid])[] = [
  ["moved down and to the right", (grid) => moved(grid, 7, 3)],
  ["with notes above and below", noted],
  ["with labels spaced out", spaced],
  ["with labels written upright", upright],
  ["with labels in full width", fullWidth],
  ["with №", numeroSigns],
  ["without merged cells", unmerged],
  ["hidden", hidden],
  ["moved, noted, spaced and unmerged", (grid) => unmerged(spaced(moved(noted(grid), 2, 1)))],
];

describe.each([
  ["a form", publishedForm],
  ["forms one under the other", stackedForms],
  ["a list with results", resultsList],
])("%s", (_name, { grid }) => {
  test("is read", () => expect(JSON.stringify(read(grid)).length).toBeGreaterThan(300));

  test.each(manglings)("reads the same %s", (_how, mangle) => expect(read(mangle(grid))).toEqual(read(grid)));
});
