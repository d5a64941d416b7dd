import { column, perYear, sharedColumn } from "./column";

/** The columns that the lists of outcome and of activity indicators have in common. */
export const indicatorColumns = {
  initiativeNo: sharedColumn("取組No."),
  itemNo: sharedColumn("項目No."),
  issueNo: sharedColumn("課題No.", "改革課題No."),
  department: sharedColumn("所管", "局区等名", "所管局", "所管局区"),
  issueName: sharedColumn("課題名", "改革課題名"),
  formula: column("算出方法", "算定方法"),
  unit: column("単位"),
  stated: column("方向", "目標の方向"),
  baseline: column("現状値", "基準値"),
  targets: perYear("目標値", "目標"),
  actuals: perYear("実績値", "実績"),
  rates: perYear("達成率", "目標達成率"),
  ratings: perYear("達成度"),
  reasons: perYear("未達の理由", "未達理由", "未達成の理由"),
  rationale: column("目標値の考え方", "目標の考え方"),
  remarks: column("備考"),
};

/** Any of them beside the name makes the table an indicator list. */
export const oneOfIndicatorColumns = ["issueNo", "issueName", "department", "baseline", "targets", "actuals", "rates", "formula"] as const;
