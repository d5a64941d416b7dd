import type { Settings } from "../settings";
import { achievementOf } from "../values/achievement";
import { decideAim } from "../values/aim";
import type { TextEntry } from "../values/entry";
import type { Dated, Indicator, IndicatorPair, YearResult } from "./indicator";
import type { ResultEntry } from "./result-entry";
import { proRataTarget } from "./pro-rata-target";

/** What came of an indicator, for each year with a target or a place for a result. */
export function buildResults(
  pair: IndicatorPair,
  direction: string,
  year: number,
  settings: Settings,
  enteredFor: (fiscalYear: number) => ResultEntry | undefined = () => undefined,
): readonly YearResult[] {
  const sides = [pair.form, pair.list].filter((side) => side !== undefined);
  const years = new Set([
    ...pair.targets.map(({ fiscalYear }) => fiscalYear),
    ...sides.flatMap(({ actuals, rates, ratings, reasons }) =>
      [...actuals, ...rates, ...ratings, ...reasons].map(({ fiscalYear }) => fiscalYear),
    ),
  ]);
  return [...years]
    .sort((a, b) => a - b)
    .map((fiscalYear) => {
      const stated = pair.targets.find((dated) => dated.fiscalYear === fiscalYear)?.entry;
      const isOpen = settings.yearlyTargets === "pro-rata" && (stated === undefined || stated.kind === "blank");
      const proRata = isOpen ? proRataTarget(pair, fiscalYear) : undefined;
      const target = proRata?.entry ?? stated;
      const entered = enteredFor(fiscalYear);
      const actual = orEntered(placeOf(sides, fiscalYear, ({ actuals }) => actuals), entered?.actual);
      const aim = decideAim({ name: pair.name, baseline: pair.baseline, target, ...(direction === "" ? {} : { stated: direction }) });
      const due = fiscalYear <= year;
      const achievement =
        due && target && actual?.kind === "quantity"
          ? achievementOf({
              actual,
              target,
              baseline: pair.baseline,
              aim,
              cumulative: pair.cumulative,
              settings,
            })
          : undefined;
      return {
        indicator: pair,
        fiscalYear,
        due,
        target,
        actual,
        entered,
        rate: placeOf(sides, fiscalYear, ({ rates }) => rates),
        rating: orEntered(placeOf(sides, fiscalYear, ({ ratings }) => ratings), entered?.rating),
        reason: orEntered(placeOf(sides, fiscalYear, ({ reasons }) => reasons), entered?.reason),
        aim,
        achievement: achievement?.sum && proRata ? { ...achievement, sum: `${achievement.sum}; ${proRata.sum}` } : achievement,
      };
    });
}

/** What the form or the list says goes before what was entered in our table. */
const orEntered = <T extends TextEntry>(place: T | undefined, entered: T | undefined): T | undefined =>
  place !== undefined && place.text !== "" ? place : (entered ?? place);

/** The place of the year in the form, else in the list; of two places the one that is filled. */
function placeOf<T extends TextEntry>(
  sides: readonly Indicator[],
  fiscalYear: number,
  places: (side: Indicator) => readonly Dated<T>[],
): T | undefined {
  const own = sides.flatMap((side) =>
    places(side)
      .filter((dated) => dated.fiscalYear === fiscalYear)
      .map(({ entry }) => entry),
  );
  return own.find(({ text }) => text !== "") ?? own[0];
}
