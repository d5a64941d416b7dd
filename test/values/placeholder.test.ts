import { isPlaceholder } from "../../src/values/placeholder";

describe("isPlaceholder", () => {
  test.each(["○○", "〇〇局", "◯◯の推進", "●●", "△△課", "未定", " 未定 ", "XX", "ＸＸ%", "20●●年度", "令和○年度", "令和○（20○○）年度", "（例）来場者数", "(記入例) 120人", "記入してください", "???"])(
    "knows that %s is still to be written",
    (text) => expect(isPlaceholder(text)).toBe(true),
  );

  test.each(["", "○", "—", "なし", "移転先は未定である。", "●窓口での周知", "●●重点", "令和7（2025）年度", "XML形式", "手続（例：証明書）", "2025年度", "例年どおり実施"])(
    "takes %j for an entry",
    (text) => expect(isPlaceholder(text)).toBe(false),
  );
});
