import { longYear } from "../values/fiscal-year";
import type { PaneWords } from "./words";

const names = (sheets: readonly string[]): string => sheets.map((sheet) => `「${sheet}」`).join("");

/** 作業ウィンドウの言葉。 */
export const japanese: PaneWords = {
  title: "改革課題チェック",
  empty: "まだ検査していません。「検査」を押すと、このブックのすべてのシートを読みます。",
  year: "評価年度",
  yearName: longYear,
  check: "検査",
  checkAgain: "もう一度検査",
  stop: "中止",
  progress(progress) {
    switch (progress?.step) {
      case undefined:
        return "準備しています。セルを編集中の場合は、Enterキーで確定すると始まります。";
      case "reading":
        return progress.total > 0 ? `シートを読んでいます（${progress.done}／${progress.total}）` : "シートを読んでいます";
      case "checking":
        return "内容を検査しています";
      case "highlighting":
        return "セルの色を更新しています";
      case "writing":
        return "集計シートを書いています";
      case "opening":
        return progress.total > 0 ? `ファイルを読んでいます（${progress.done + 1}／${progress.total}）${progress.file}` : "ファイルを読んでいます";
      case "bringing":
        return progress.total > 0 ? `シートを取り込んでいます（${progress.done + 1}／${progress.total}）${progress.file}` : "シートを取り込んでいます";
      case "making":
        return progress.total > 0 ? `ファイルを作っています（${progress.done + 1}／${progress.total}）${progress.file}` : "ファイルを作っています";
    }
  },
  severity: { error: "エラー", warning: "警告", info: "情報" },
  severityOfOne: { error: "エラー", warning: "警告", info: "情報" },
  counted: (severity, count) => `${severity} ${count}件`,
  severityFilter: "重要度で絞り込む",
  results: "検査結果",
  nothingFound: "指摘する点はありませんでした",
  nothingToCheck: ["検査できるシートがありませんでした", "読み取れなかった理由は、下の「検査しなかったシート」で確かめられます。"],
  lookedAt: ({ sheets, issues, indicators, year }) =>
    `${sheets}枚のシート、${issues}件の改革課題、${indicators}件の指標を、${year}までの実績について検査しました。`,
  filter: {
    search: "指摘を検索",
    rule: "検査項目",
    allRules: "すべての検査項目",
    department: "所管",
    allDepartments: "すべての所管",
    clear: "絞り込みを解除",
    cell: (address) => `${address} の指摘:`,
    shown: (shown, all) => `${all}件中 ${shown}件を表示`,
    nothing: "条件に合う指摘はありません。",
  },
  openAll: "すべて開く",
  closeAll: "すべて閉じる",
  more: (count, left) => `次の${count}件を表示（残り${left}件）`,
  listKeys: "↑ ↓ Home End キーでも移れます。",
  tour: {
    open: "はじめての方へ",
    step: (step, all) => `${step}／${all}`,
    steps: [
      [
        "このアドインがすること",
        [
          "開いているブックのすべてのシートを読み、記入もれ、読み取れない値、目標や達成率の誤り、シート間の食い違いを見つけて一覧にします。",
          "入力された内容は書き換えません。見つかったセルには色を重ねるだけで、いつでも消せます。",
        ],
      ],
      [
        "見本で試す",
        [
          "誤りを含む小さな一覧表「見本」を、このブックの最後に1枚加えて検査します。架空の内容です。",
          "ほかのシートには何も書きません。「見本を取り除く」を押すと、そのシートだけを消します。",
        ],
      ],
      [
        "自分のブックで始める",
        [
          "評価年度を確かめて「検査」を押します。指摘を押すと、そのセルへ移ります。",
          "直したところは自動で検査し直します。この案内は、いちばん下の「はじめての方へ」でまた開けます。",
        ],
      ],
    ],
    skip: "案内を閉じる",
    back: "戻る",
    next: "次へ",
    start: "始める",
  },
  selected: {
    title: (address, count) => `選択中のセル（${address}）の指摘 ${count}件`,
    close: "選択中のセルの指摘を閉じる",
  },
  finding: {
    actual: "現在の値",
    expected: "正しい値",
    otherCells: "関係するセル",
    issue: "課題",
    department: "所管",
    rule: "検査項目",
    or: " または ",
    blank: "（空欄）",
  },
  summary: {
    hint: "現在の内容を検査し、集計をこのブックのシートに書き出します。作成済みの集計シートは作り直します。",
    choose: (chosen, all) => `作成するシートを選ぶ（${all}枚中 ${chosen}枚）`,
  },
  blankForms: {
    hint: (missing) => {
      if (missing === undefined) return "検査すると、改革課題一覧にあってシートのない課題の数が分かります。";
      if (missing === 0) return "改革課題一覧にあってシートのない課題はありません。";
      return `改革課題一覧の${missing}課題に、シートがありません。ブックの末尾に、課題ごとに1枚、記入前の様式を加えます。`;
    },
    missing: (missing) => `${missing}枚の様式を挿入`,
    empty: "空の様式を1枚挿入",
  },
  unrecognised: {
    title: (count) => `検査しなかったシート（${count}枚）`,
    hint: "次のシートは、様式として読み取れなかったため検査していません。",
    tooLarge: (usedRange) =>
      `使用範囲 ${usedRange} が大きすぎるため、読み取りませんでした。離れた所にある不要な値を消すか、要らない行や列を削除してから、もう一度検査してください。`,
  },
  fixes: {
    title: (count) => `確実に直せる誤り（${count}件）`,
    hint: "正しい値が計算で決まるものだけを直します。前の値はこのブックに保存され、あとから元に戻せます。",
    change: (from, to) => `${from || "（空欄）"} → ${to}`,
    all: (count) => `${count}件をまとめて修正`,
  },
  waivers: {
    title: (count) => `確認済み（${count}件）`,
    hint: "このままで正しいときに使います。名前と理由はこのブックに保存され、内容が変わると外れます。",
    by: "確認した人",
    reason: "このままでよい理由",
    until: "期限",
    endless: "空欄にすると、期限なしになります。",
    cancel: "やめる",
    terms: ({ by, reason, until }) => `${by}: ${reason}（${until === null ? "期限なし" : `${until}まで`}）`,
    nothingElse: "確認済みのほかに、指摘する点はありませんでした",
  },
  layoutHelp: {
    title: "読み取れる様式",
    hint: "シートは見出しで見分けます。次の様式を読み取ります。",
    example: (layout) => `${layout}の例`,
    headings: (headings) => `読み取る見出し: ${headings.join("、")}`,
  },
  ruleHelp: {
    all: "検査項目の一覧",
    entry: (rule, severity) => `${rule}（${severity}）`,
    why: "この検査項目の理由と例",
    good: "よい例",
    bad: "指摘になる例",
    example: (rule, kind) => `「${rule}」の${kind}`,
  },
  mapping: {
    open: "様式を指定して読む",
    hint: "このシートが一覧表であれば、様式と、各列に何が入っているかを指定できます。指定はこのブックに保存され、次の検査から使われます。",
    layout: "様式",
    choose: "選んでください",
    headingRow: "見出しの行",
    column: (letters, heading) => `${letters}列 ${heading}`,
    notUsed: "（使わない）",
    missing: (headings) => `${headings.map((heading) => `「${heading}」`).join("")}の列を指定してください。`,
    use: "この指定で検査する",
    mapped: (count) => `指定した様式で読んだシート（${count}枚）`,
    readAs: (sheet, layout) => `「${sheet}」を${layout}として読みました。`,
    forget: "指定を取り消す",
  },
  round: {
    title: "提出されたブックをまとめて検査（とりまとめ担当）",
    hint: "各所管から集めたブックを、開かずに検査します。このブックに改革課題一覧や指標一覧があれば、それと照合します。ファイルもこのブックも書き換えません。",
    files: "提出されたブック",
    loading: "準備しています",
    counted: (what, count) => `${what}（${count}件）`,
    moreReasons: (count) => `ほか${count}`,
    noList: "改革課題一覧がこのブックにもファイルにもないため、未提出の課題は分かりません。",
    lost: (count) => `読み取れなかったファイルが${count}件あります。未提出とした課題が、その中にあるかもしれません。`,
    ours: (count) => `このアドインが作ったファイル${count}件は除きました。`,
    bringPassed: (count) => `合格のブックを取り込む（${count}件）`,
    bringAll: (count) => `要修正も含めて取り込む（${count}件）`,
    bringHint: "取り込むのは改革課題シートだけです。このブックの末尾に加え、同じ名前のシートがあれば番号を付けます。",
  },
  settings: {
    title: "設定",
    loading: "準備しています",
    hint: "検査と集計の基準です。このブックに保存され、ファイルと一緒に渡ります。",
    masters: "達成度・所管・取組の一覧",
    rules: (changed) => (changed === 0 ? "検査項目の重要度としきい値" : `検査項目の重要度としきい値（${changed}件を変更）`),
    searchRule: "検査項目を検索",
    rulesShown: (shown, all) => `${all}件中 ${shown}件`,
    usual: (severity) => `標準（${severity}）`,
    severity: { error: "エラー", warning: "警告", info: "情報", off: "検査しない" },
    exportFile: "ファイルに書き出す",
    importFile: "ファイルから読み込む",
    reset: "標準に戻す",
    fileName: "改革課題チェック設定.json",
  },
  notice: {
    failed: "完了できませんでした",
    retry: "もう一度試す",
    cancelled: ["中止しました", "前回の検査結果があれば、そのまま残っています。"],
    protected: (sheets) => [
      "保護されたシートの色は変えていません",
      `${names(sheets)}は保護されています。指摘は一覧で確認できます。色を変えるには、シートの保護を解除してから、もう一度お試しください。`,
    ],
    hidden: (sheet) => ["セルを表示できません", `シート「${sheet}」は非表示です。再表示してから、もう一度押してください。`],
    moved: (sheet) => ["セルを表示できません", `シート「${sheet}」は、検査のあとに行が動いたか、書き換えられています。もう一度検査してください。`],
    gone: (sheet) => ["セルを表示できません", `シート「${sheet}」が削除されたか、名前が変わっています。もう一度検査してください。`],
    forms: (sheets) =>
      sheets.length === 0
        ? ["追加する様式はありません", "改革課題一覧の課題には、すべてシートがあるか、同じ名前のシートがあります。一覧がないときは、先に一覧を作成してください。"]
        : [`${sheets.length}枚の様式を追加しました`, `ブックの最後に、${names(sheets.slice(0, 3))}${sheets.length > 3 ? "など" : ""}を追加しました。空いている欄に記入してください。`],
    summaries: (sheets) => [`${sheets.length}枚の集計シートを作成しました`, `${names(sheets)}に書き出しました。`],
    judged: ({ result, errors, warnings }, sheets) => {
      const written = `${names(sheets)}を作成しました。`;
      const look = warnings > 0 ? `警告が${warnings}件あります。このままでよいか、確かめてください。` : "";
      if (result === "passes") return ["提出できます", `エラーはありません。${look}${written}`];
      if (result === "fails") return ["まだ提出できません", `エラーが${errors}件あります。直してから、もう一度「提出前チェック」を押してください。${written}`];
      return ["判定できません", `様式として読み取れたシートがありません。下の「検査しなかったシート」で理由を確かめてください。${written}`];
    },
    clean: (address) => ["このセルの指摘はありません", `${address} を指す指摘はありません。一覧には、ブック全体の指摘が並んでいます。`],
    broughtIn: (brought) => {
      const refused = brought.flatMap((one) => ("refused" in one ? [`「${one.file}」: ${one.refused}`] : []));
      const sheets = brought.reduce((sum, one) => sum + ("sheets" in one ? one.sheets.length : 0), 0);
      return [
        `${brought.length - refused.length}件のブックから${sheets}枚のシートを取り込みました`,
        refused.length > 0 ? `取り込めなかったブック: ${refused.join(" ")}` : "「検査」を押すと、取り込んだシートを検査します。",
      ];
    },
    sentBack: (file, count) => [`${count}件の指摘ファイルを作成しました`, `「${file}」としてダウンロードのフォルダーに保存しました。`],
    settingsSaved: ["設定をこのブックに保存しました", "新しい設定で検査し、結果を新しくしました。ブックを保存すると、設定も一緒に残ります。"],
    fixed: (done, left) => [
      `${done}か所を修正しました`,
      left > 0
        ? `${left}か所は、数式や保護されたシートなどのため、そのままにしました。`
        : "「修正を元に戻す」で、いつでも前の値に戻せます。",
    ],
    takenBack: (done, left) => [
      done + left === 0 ? "元に戻す修正はありません" : `${done}か所を前の値に戻しました`,
      left > 0 ? `${left}か所は、修正のあとに変更されているため、そのままにしました。` : "もう一度検査し、結果を新しくしました。",
    ],
    practising: (sheet) => [
      `見本のシート「${sheet}」を加えました`,
      "下の一覧で指摘を押すと、そのセルへ移ります。試し終わったら「見本を取り除く」を押してください。",
    ],
    practiceEnded: ["見本のシートを取り除きました", "もう一度検査し、結果を新しくしました。"],
    waived: ["確認済みにしました", "件数から除き、下の「確認済み」に移しました。"],
    waiverTakenBack: ["確認済みを取り消しました", "もう一度検査し、結果を新しくしました。"],
    dismiss: "閉じる",
  },
  live: "変更したら自動で再検査",
  outdated: {
    edited: "検査のあとにブックが変更されました。",
    year: "評価年度が変わりました。",
    unfinished: "検査が最後まで終わらなかったため、前回の結果を表示しています。",
  },
  announce: ({ error, warning, info }) => `検査が終わりました。エラー${error}件、警告${warning}件、情報${info}件。`,
  language: "表示言語",
  notInExcel: ["この画面はExcelの中で使います", "Excelでブックを開き、リボンの「パネル」から表示してください。"],
};
