import { HostAppRuntime } from "./app-runtime";
import { HostApplication } from "./application";
import { HostAutoFilter } from "./auto-filter";
import { HostBorder } from "./border";
import { HostBorders } from "./borders";
import { HostChartAreaFormat } from "./charts/area-format";
import { HostChartAxes } from "./charts/axes";
import { HostChartAxis } from "./charts/axis";
import { HostChartAxisFormat } from "./charts/axis-format";
import { HostChartAxisTitle } from "./charts/axis-title";
import { HostChart } from "./charts/chart";
import { HostCharts } from "./charts/charts";
import { HostChartDataLabelFormat } from "./charts/data-label-format";
import { HostChartDataLabels } from "./charts/data-labels";
import { HostChartFill } from "./charts/fill";
import { HostChartFont } from "./charts/font";
import { HostChartGridlines } from "./charts/gridlines";
import { HostChartLegend } from "./charts/legend";
import { HostChartLegendFormat } from "./charts/legend-format";
import { HostChartLineFormat } from "./charts/line-format";
import { HostChartPoint } from "./charts/point";
import { HostChartPointFormat } from "./charts/point-format";
import { HostChartPoints } from "./charts/points";
import { HostChartSeries } from "./charts/series";
import { HostChartSeriesCollection } from "./charts/series-collection";
import { HostChartSeriesFormat } from "./charts/series-format";
import { HostChartTitle } from "./charts/title";
import { HostChartTitleFormat } from "./charts/title-format";
import { HostConditionalFormat } from "./conditional-format";
import { HostConditionalFormatRule } from "./conditional-format-rule";
import { HostConditionalFormats } from "./conditional-formats";
import { HostConditionalRangeBorder } from "./conditional-range-border";
import { HostConditionalRangeBorders } from "./conditional-range-borders";
import { HostConditionalRangeFill } from "./conditional-range-fill";
import { HostConditionalRangeFont } from "./conditional-range-font";
import { HostConditionalRangeFormat } from "./conditional-range-format";
import { HostCustomConditionalFormat } from "./custom-conditional-format";
import { HostCustomProperties } from "./custom-properties";
import { HostCustomProperty } from "./custom-property";
import { HostDataBarConditionalFormat } from "./data-bar-conditional-format";
import { HostDataBarNegativeFormat } from "./data-bar-negative-format";
import { HostDataBarPositiveFormat } from "./data-bar-positive-format";
import { HostDataValidation } from "./data-validation";
import { HostFill } from "./fill";
import { HostFont } from "./font";
import { HostFormatProtection } from "./format-protection";
import { HostFreezePanes } from "./freeze-panes";
import { HostHeaderFooter } from "./header-footer";
import { HostHeadersFooters } from "./headers-footers";
import { HostIconSetConditionalFormat } from "./icon-set-conditional-format";
import { HostNamedItem } from "./named-item";
import { HostNames } from "./names";
import { HostPageLayout } from "./page-layout";
import { HostRange } from "./range";
import { HostRangeAreas } from "./range-areas";
import { HostRangeCollection } from "./range-collection";
import { HostRangeFormat } from "./range-format";
import { HostRuntime } from "./runtime";
import { HostSetting } from "./setting";
import { HostSettings } from "./settings";
import { HostTable } from "./table";
import { HostTableColumn } from "./table-column";
import { HostTableColumns } from "./table-columns";
import { HostTables } from "./tables";
import { HostWorkbook } from "./workbook";
import { HostWorksheet } from "./worksheet";
import { HostWorksheetProtection } from "./worksheet-protection";
import { HostWorksheets } from "./worksheets";

/** Every interface of Excel that is played; a test holds the list complete. */
export const playedInterfaces = [
  HostWorkbook,
  HostApplication,
  HostRuntime,
  HostWorksheets,
  HostWorksheet,
  HostWorksheetProtection,
  HostRange,
  HostRangeAreas,
  HostRangeCollection,
  HostRangeFormat,
  HostFill,
  HostFont,
  HostBorders,
  HostBorder,
  HostFormatProtection,
  HostConditionalFormats,
  HostConditionalFormat,
  HostCustomConditionalFormat,
  HostConditionalFormatRule,
  HostConditionalRangeFormat,
  HostConditionalRangeFill,
  HostConditionalRangeFont,
  HostConditionalRangeBorders,
  HostConditionalRangeBorder,
  HostDataBarConditionalFormat,
  HostDataBarPositiveFormat,
  HostDataBarNegativeFormat,
  HostIconSetConditionalFormat,
  HostDataValidation,
  HostCharts,
  HostChart,
  HostChartAreaFormat,
  HostChartTitle,
  HostChartTitleFormat,
  HostChartLegend,
  HostChartLegendFormat,
  HostChartAxes,
  HostChartAxis,
  HostChartAxisFormat,
  HostChartAxisTitle,
  HostChartGridlines,
  HostChartSeriesCollection,
  HostChartSeries,
  HostChartSeriesFormat,
  HostChartFill,
  HostChartLineFormat,
  HostChartDataLabels,
  HostChartDataLabelFormat,
  HostChartPoints,
  HostChartPoint,
  HostChartPointFormat,
  HostChartFont,
  HostTables,
  HostTable,
  HostTableColumns,
  HostTableColumn,
  HostCustomProperties,
  HostCustomProperty,
  HostSettings,
  HostSetting,
  HostNames,
  HostNamedItem,
  HostFreezePanes,
  HostAutoFilter,
  HostPageLayout,
  HostHeadersFooters,
  HostHeaderFooter,
  HostAppRuntime,
].map(({ played }) => played);

/** The text of src/host/README.md. */
export function hostReadme(): string {
  const rows = playedInterfaces.map(({ interface: name, file, members }) => {
    const link = `[${file.replace("src/host/", "")}](${file.replace("src/host/", "")})`;
    return `| ${name} | ${link} | ${members.map((member) => `\`${member}\``).join(" ")} |`;
  });
  return [
    "# The Excel we have where there is no Excel",
    "",
    "`npm run generate` writes this file from the `members` of each class. A member that is not listed is refused by name (`ApiNotFound`) with the file in which",
    "it would be added. Up to ExcelApi 1.15, as far as the client in `@microsoft/office-js` goes.",
    "",
    "Start with [book.ts](book.ts) (our model of a workbook), [host.ts](host.ts) (plays Excel on it), [dispatcher.ts](dispatcher.ts) (what Office.js asks) and",
    "[xlsx.ts](xlsx.ts) (files). [direct-context.ts](direct-context.ts) offers the same objects without Office.js.",
    "",
    "| plays | in | members |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
