import type { Area } from "../../../src/grid/area";
import { cellOf, type FilledCell, type Grid } from "../../../src/grid/grid";
import type { Dated, Indicator } from "../../../src/model/indicator";
import { programmeFrom } from "../../../src/model/programme-from";
import type { Entry } from "../../../src/values/entry";

/** A cell that holds a figure (or several, one for each indicator), and the cell of its fiscal year where that is another one. */
export interface Figure extends FilledCell {
  readonly area: Area;
  readonly yearArea: Area | undefined;
}

/** 現状値, 目標値 and the results, each cell once. */
export const figuresOf = (grid: Grid): readonly Figure[] => figuresIn(grid, ({ targets, actuals, rates }) => [...targets, ...actuals, ...rates]);

/** 現状値, 目標値 and 実績値: the figures that have the indicator's unit. */
export const measuresOf = (grid: Grid): readonly Figure[] => figuresIn(grid, ({ targets, actuals }) => [...targets, ...actuals]);

/** 現状値 and 目標値: the figures that have a fiscal year of their own. */
export const plannedFiguresOf = (grid: Grid): readonly Figure[] => figuresIn(grid, ({ targets }) => targets);

function figuresIn(grid: Grid, datedOf: (indicator: Indicator) => readonly Dated<Entry>[]): readonly Figure[] {
  const { issues, listed } = programmeFrom([grid]);
  const indicators = [...issues.flatMap(({ activityIndicators, outcomeIndicators }) => [...activityIndicators, ...outcomeIndicators]), ...listed];
  const entries = indicators.flatMap((indicator) => {
    const { baseline, undated } = indicator;
    return [...(baseline ? [baseline] : []), ...undated, ...datedOf(indicator).map(({ entry }) => entry)];
  });
  return [...new Map(entries.map((entry) => [placeOf(entry), entry])).values()].flatMap(({ at: { area }, period }) => {
    const cell = cellOf(grid, area.row, area.column);
    const isElsewhere = period && (period.at.area.row !== area.row || period.at.area.column !== area.column);
    return cell ? [{ row: area.row, column: area.column, area, cell, yearArea: isElsewhere ? period.at.area : undefined }] : [];
  });
}

const placeOf = ({ at: { area } }: Entry): string => `${area.row},${area.column}`;
