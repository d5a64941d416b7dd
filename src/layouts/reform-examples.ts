import { named } from "../grid/drawing";
import { column, groupColumn } from "./column";
import { table } from "./table";

/** 質的改革の取組例: a row for each example of an issue, what it starts from and where it goes. */
export const reformExamples = table({
  id: "reform-examples",
  title: { ja: "質的改革の取組例", en: "examples of qualitative reform" },
  columns: {
    department: groupColumn("局・区・室", "局区室", "局・区・室名", "局区室名", "局・区", "局区", "局区等名", "所管", "所管局", "所管局区"),
    issueName: column("課題の名称", "課題名称", "課題名", "改革課題名"),
    item: groupColumn("項目", "項目名"),
    situation: column("現状"),
    direction: column("取組の方向性"),
    // A list of issues or of indicators that also tells where each of them stands is still that list.
    issueNo: column("課題No.", "改革課題No."),
    indicator: column("成果指標名", "活動指標名", "指標名", "成果指標", "活動指標"),
  },
  keys: ["issueName"],
  required: ["issueName", "situation", "direction"],
  oneOf: ["department", "item"],
  noneOf: ["issueNo", "indicator"],
  example: named("質的改革の取組例")`
    | 局・区・室 | 課題の名称 | 項目 | 現状 | 取組の方向性 |
    | 財政局 | 債権の管理 | 債権確保策の強化 | 手順が課ごとに違っています。 | 手順を一つにまとめます。 |
    | ^ | 口座振替の案内 | ^ | 申込みは窓口だけで受けています。 | 電子申請でも受けます。 |
    | 川崎区役所 | 窓口の案内 | 区役所改革の推進 | 月曜の朝に混み合います。 | 空いている時間をお知らせします。 |`,
});
