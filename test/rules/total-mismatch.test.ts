import { named, number, sheet } from "../../src/grid/drawing";
import { totalMismatch } from "../../src/rules/total-mismatch";
import { ruleTest } from "../support/rule-test";

const header = `
  | 財政効果（単位 億円） | < | < | < | < |
  | 区分 | < | R4 | R5 | R6 |`;

ruleTest(totalMismatch, {
  accepts: {
    "a note far below the parts, but near their total": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 合計 | < | 15 | 26 | 47 |
      | |
      | |
      | |
      | |
      | ※端数処理による。 |`,
    "what rounding can do, to the last: four figures, half a unit each": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 広告の収入 | < | 1 | 2 | 3 |
      | 合計 | < | 16 | 28 | 42 |`,
    "a note above the table": sheet`
      | ※四捨五入しているため、合計が合わないことがあります。 |${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 合計 | < | 15 | 26 | 47 |`,
    "a note some lines below a table whose total comes first": sheet`${header}
      | 財政効果総額 | < | 15 億円 | 26 億円 | 47 億円 |
      | 内 訳 | 経費の削減 | 10 億円 | 20 億円 | 30 億円 |
      | ^ | 財産の売却 | 5 億円 | 6 億円 | 7 億円 |
      | |
      | |
      | |
      | |
      | ※端数処理による。 |`,
    "totals that come out": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | — | ▲ 5 |
      | 合 計 | < | 15 | 20 | 25 |`,
    "what rounding can do: three figures, half a unit each": sheet`${header}
      | 経費の削減 | < | 1.1 | 2 | 3 |
      | 財産の売却 | < | 2.2 | 3 | 4 |
      | 合計 | < | 3.4 | 5 | 7 |`,
    "exact numbers behind rounded ones": sheet`${header}
      | 経費の削減 | < | ${number(1.4, "0", "1")} | ${number(1.4, "0", "1")} | 3 |
      | 財産の売却 | < | ${number(1.4, "0", "1")} | ${number(1.4, "0", "1")} | 4 |
      | 合計 | < | ${number(2.8, "0", "3")} | ${number(2.8, "0", "3")} | 7 |`,
    "a note on rounding": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 合計 | < | 15 | 26 | 47 |
      | ※端数処理のため、合計が合わないことがあります。 | < | < | < | < |`,
    "parts that are indented under one of the rows": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | | 人件費 | 7 | 0 | 0 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 合計 | < | 15 | 26 | 37 |`,
    "parts that are not indented, in one year and none in the others": sheet`${header}
      | 市税 | < | 10 | 20 | 30 |
      | 普通交付税・臨時財政対策債 | < | 42 | 0 | 0 |
      | 普通交付税 | < | 6 | 0 | 0 |
      | 臨時財政対策債 | < | 36 | 0 | 0 |
      | 歳入合計 | < | 52 | 20 | 30 |`,
    "a row that says it is a part of the one above": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | うち人件費 | < | 0 | 0 | 20 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 合計 | < | 15 | 26 | 37 |`,
    "subtotals, and the total of all": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 小計 | < | 15 | 26 | 37 |
      | 広告の収入 | < | 1 | 2 | 3 |
      | 寄附の収入 | < | 4 | 5 | 6 |
      | 小計 | < | 5 | 7 | 9 |
      | 合計 | < | 20 | 33 | 46 |`,
    "a total that is made up of something else in every year": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 累積合計 | < | 115 | 226 | 337 |`,
    "years with a blank, a sentence or a bound among the parts": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30以上 |
      | 財産の売却 | < | | 次年度から開始 | 7 |
      | 合計 | < | 15 | 26 | 47 |`,
    "shares, which are not added up": sheet`
      | 財政指標（単位 ％） | < | < |
      | 区分 | R4 | R5 |
      | 市税の収入率 | 98 | 99 |
      | 税外の収入率 | 0 | 89 |
      | 合計 | 98 | 97 |`,
    "different units": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 3,000百万円 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 合計 | < | 15 | 26 | 47 |`,
    "a table of another title": sheet`
      | 将来人口推計 | < | < |
      | 区分 | R4 | R5 |
      | 男 | 10 | 20 |
      | 女 | 10 | 20 |
      | 合計 | 20 | 90 |`,
  },
  finds: {
    "a total, with a note on rounding far above that is about something else": sheet`
      | ※端数処理による。 |
      | |${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 合計 | < | 15 | 26 | [[47]] |`,
    "a total, with such a note far below": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 合計 | < | 15 | 26 | [[47]] |
      | |
      | |
      | |
      | |
      | |
      | ※端数処理による。 |`,
    "one of two years, where the other comes out": sheet`
      | 財政効果（単位 億円） | < | < |
      | 区分 | R4 | R5 |
      | 経費の削減 | 10 | 20 |
      | 財産の売却 | 5 | 6 |
      | 合計 | 15 | [[62]] |`,
    "a table of another sheet than that of a note on rounding": [
      named("甲")`${header}
        | 経費の削減 | < | 10 | 20 | 30 |
        | 財産の売却 | < | 5 | 6 | 7 |
        | 合計 | < | 15 | 26 | 37 |
        | ※端数処理のため、合計が合わないことがあります。 | < | < | < | < |`,
      named("乙")`${header}
        | 経費の削減 | < | 10 | 20 | 30 |
        | 財産の売却 | < | 5 | 6 | 7 |
        | 合計 | < | 15 | 26 | [[73]] |`,
    ],
    "a total that does not come out in one year": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 財産の売却 | < | 5 | — | ▲ 5 |
      | 合 計 | < | 15 | 20 | [[35]] |`,
    "a little more than rounding can do": sheet`${header}
      | 経費の削減 | < | 1.1 | 2 | 3 |
      | 財産の売却 | < | 2.2 | 3 | 4 |
      | 合計 | < | [[3.5]] | 5 | 7 |`,
    "a 総額 above its 内訳": sheet`${header}
      | 財政効果総額 | < | 約 41.1 億円 | 約 44.1 億円 | [[約 64.5 億円]] |
      | 内 訳 | 組織の最適化 | 約 8.2 億円 | 約 10.9 億円 | 約 8.7 億円 |
      | ^ | 取組1 | 約 3.6 億円 | 約 1.9 億円 | — |
      | ^ | 取組2 | 約 29.3 億円 | 約 31.3 億円 | 約 37.0 億円 |`,
    "each of two totals by its own rows": sheet`${header}
      | 市税 | < | 10 | 20 | 30 |
      | 交付税 | < | 5 | 6 | 7 |
      | 歳入合計 | < | 15 | 26 | 37 |
      | 投資的経費 | < | 8 | 9 | 10 |
      | 公債費 | < | 1 | 2 | 3 |
      | 歳出合計 | < | 9 | [[37]] | 13 |
      | 収 支 | < | 6 | 15 | 24 |`,
    "a total behind parts that are not indented": sheet`${header}
      | 市税 | < | 10 | 20 | 30 |
      | 普通交付税・臨時財政対策債 | < | 42 | 50 | 60 |
      | 普通交付税 | < | 6 | 10 | 10 |
      | 臨時財政対策債 | < | 36 | 40 | 50 |
      | 歳入合計 | < | [[25]] | 70 | 90 |`,
    "a table that goes on below a repeated header": sheet`${header}
      | 経費の削減 | < | 10 | 20 | 30 |
      | 区分 | < | R4 | R5 | R6 |
      | 財産の売却 | < | 5 | 6 | 7 |
      | 合計 | < | 15 | [[36]] | 37 |`,
  },
});
