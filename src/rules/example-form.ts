/** The lines of a drawn 改革課題シート that an example or a test may want to say otherwise. */
export interface ExampleForm {
  readonly department?: string;
  readonly initiativeNo?: string;
  readonly initiativeName?: string;
  readonly itemNo?: string;
  readonly itemName?: string;
  readonly issueNo?: string;
  readonly issueName?: string;
  readonly situation?: string;
  readonly direction?: string;
  readonly activity?: string;
  readonly measures?: string;
  /** ヒト モノ カネ 情報 時間 */
  readonly resources?: readonly [people: string, assets: string, money: string, information: string, time: string];
  readonly outcome?: string;
  readonly goal?: string;
}

/** One line of a form: an indicator with its two values. Several lines are joined by line breaks. */
export const exampleIndicator = (label: string, name: string, baseline: string, target: string): string =>
  `| ${label} | ${name} | 現状値 | ${baseline} | 目標値 | ${target} |`;

/** A whole 改革課題シート in which nothing is wrong but what is said otherwise: a form with fewer labels would be found wanting by other rules. */
export function exampleForm({
  department = "市民文化局",
  initiativeNo = "1",
  initiativeName = "社会経済状況の変化を踏まえた市民サービスの再構築",
  itemNo = "1",
  itemName = "将来を見据えた市民サービスの再構築",
  issueNo = "4",
  issueName = "証明書の発行体制",
  situation = "窓口の混雑が続いている。",
  direction = "コンビニ交付への移行を進める。",
  activity = exampleIndicator("活動指標①", "周知の回数", "2回（令和3（2021）年度）", "6回（令和7（2025）年度）"),
  measures = "【R04（2022）～R07（2025）】\\n●窓口での周知",
  resources = ["○", "—", "—", "○", "—"],
  outcome = exampleIndicator("成果指標①", "コンビニ交付の割合", "5.32%（令和2（2020）年度）", "15%（令和7（2025）年度）"),
  goal = "コンビニ交付の定着",
}: ExampleForm = {}): string {
  return `
    | 所管 | ${department} |
    | 取組No. | ${initiativeNo} | 取組名 | ${initiativeName} |
    | 項目No. | ${itemNo} | 項目名 | ${itemName} |
    | 課題No. | ${issueNo} | 課題名 | ${issueName} |
    | 現状 | ${situation} |
    | 取組の方向性 | ${direction} |
    ${activity}
    | 具体的な取組内容 | ${measures} |
    | 確保を想定する経営資源 | ヒト | モノ | カネ | 情報 | 時間 |
    | ^ | ${resources.join(" | ")} |
    ${outcome}
    | 到達目標 | ${goal} |`;
}
