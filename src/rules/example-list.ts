/** One row of a drawn 成果指標一覧; the issue is the one of the drawn form. */
export interface ExampleRow {
  readonly initiativeNo?: string;
  readonly itemNo?: string;
  readonly issueNo?: string;
  readonly department?: string;
  readonly issueName?: string;
  readonly name?: string;
  readonly baseline?: string;
  /** R04 to R07 */
  readonly targets?: readonly [r04: string, r05: string, r06: string, r07: string];
}

/** A 成果指標一覧 that agrees with the drawn form, but for what is said otherwise. */
export const exampleList = (...rows: readonly ExampleRow[]): string => `
    | 成果指標一覧 |
    | 取組No. | 項目No. | 課題No. | 所管 | 課題名 | 成果指標名 | 現状値 | 目標値 | < | < | < |
    | ^ | ^ | ^ | ^ | ^ | ^ | ^ | R04 | R05 | R06 | R07 |${rows.map(line).join("")}`;

const line = ({
  initiativeNo = "1",
  itemNo = "1",
  issueNo = "4",
  department = "市民文化局",
  issueName = "証明書の発行体制",
  name = "①コンビニ交付の割合",
  baseline = "①5.32%（令和2（2020）年度）",
  targets = ["①9%", "①11%", "①13%", "①15%"],
}: ExampleRow): string => `
    | ${[initiativeNo, itemNo, issueNo, department, issueName, name, baseline, ...targets].join(" | ")} |`;

/** A row of a drawn 改革課題一覧. */
export interface ExampleIssueRow {
  readonly initiativeNo?: string;
  readonly itemNo?: string;
  readonly issueNo?: string;
  readonly issueName?: string;
  readonly department?: string;
}

/** A 改革課題一覧 that agrees with the drawn form, but for what is said otherwise. */
export const exampleIssueList = (...rows: readonly ExampleIssueRow[]): string => `
    | 改革課題一覧 |
    | 取組No. | 項目No. | 課題No. | 課題名 | 局区等名 | 頁 |${rows
      .map(
        ({ initiativeNo = "1", itemNo = "1", issueNo = "4", issueName = "証明書の発行体制", department = "市民文化局" }) => `
    | ${initiativeNo} | ${itemNo} | ${issueNo} | ${issueName} | ${department} | 48 |`,
      )
      .join("")}`;
