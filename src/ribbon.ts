import type { Bilingual } from "./language";

/** The functions that the ribbon and the context menu can call; the pane's page associates each (taskpane/ribbon-actions.ts). */
export const ribbonActions = ["kaikakuCheck", "kaikakuMarks", "kaikakuSummaries", "kaikakuSubmission", "kaikakuCell"] as const;
export type RibbonAction = (typeof ribbonActions)[number];

/** A command of the ribbon or of the context menu of a cell. */
export interface RibbonCommand {
  readonly id: string;
  readonly label: Bilingual;
  /** What it does, for the tooltip: at most 250 characters. */
  readonly description: Bilingual;
  /** Undefined shows the pane, and nothing else. */
  readonly action: RibbonAction | undefined;
}

/** The group on the Home tab. */
export const ribbonGroup: Bilingual = { ja: "改革課題チェック", en: "Kaikaku Check" };

/** The buttons of the group, from left to right. */
export const ribbonCommands: readonly RibbonCommand[] = [
  {
    id: "Check",
    label: { ja: "検査", en: "Check" },
    description: {
      ja: "ブックの全シートを検査し、指摘を作業ウィンドウに並べます。指摘のあるセルには色と枠を付けます。",
      en: "Checks every sheet of the workbook, lists the findings in the pane, and marks their cells.",
    },
    action: "kaikakuCheck",
  },
  {
    id: "Marks",
    label: { ja: "強調表示", en: "Highlight" },
    description: {
      ja: "指摘のあるセルの色と枠を外します。付いていないときは、検査して付けます。元の書式は変わりません。",
      en: "Takes the marks off the cells with findings. Where there are none, checks and puts them on. The sheet's own formatting stays.",
    },
    action: "kaikakuMarks",
  },
  {
    id: "Summaries",
    label: { ja: "集計シート作成", en: "Create summaries" },
    description: {
      ja: "現在の内容を検査し、すべての集計シートをこのブックに作ります。作成済みの集計シートは作り直します。",
      en: "Checks the workbook and writes every summary sheet into it. Summary sheets that are there already are made anew.",
    },
    action: "kaikakuSummaries",
  },
  {
    id: "Submission",
    label: { ja: "提出前チェック", en: "Check before submission" },
    description: {
      ja: "提出できるかどうかを判定し、「提出票」と「検査結果」のシートを作ります。",
      en: "Says whether the workbook can be submitted, and writes the submission slip and the sheet of findings.",
    },
    action: "kaikakuSubmission",
  },
  {
    id: "Pane",
    label: { ja: "パネル", en: "Pane" },
    description: {
      ja: "改革課題チェックの作業ウィンドウを開きます。指摘の一覧、設定、提出されたブックの検査はここにあります。",
      en: "Opens the pane of Kaikaku Check: the list of findings, the settings, the check of submitted workbooks.",
    },
    action: undefined,
  },
];

/** In the context menu of a cell. */
export const cellCommand: RibbonCommand = {
  id: "Cell",
  label: { ja: "このセルの指摘", en: "Findings of this cell" },
  description: {
    ja: "選んでいるセルの指摘を、作業ウィンドウに表示します。",
    en: "Shows the findings of the selected cell in the pane.",
  },
  action: "kaikakuCell",
};
