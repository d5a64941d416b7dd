import { cellAt } from "../../src/grid/area";
import { contradicts } from "../../src/values/contradiction";
import { parseEntry, parseText } from "../../src/values/parse-entry";

const at = { book: "", sheet: "", area: cellAt(0, 0) };
const entry = (text: string) => parseText(text, at);

describe("contradicts", () => {
  test.each([
    ["69.3%", "89.3%"],
    ["1億円", "100,000円"],
    ["70～90%", "70～80%"],
    ["70～90%", "70%"],
    ["5件", "—"],
    ["なし", "5件"],
    ["▲5件", "5件"],
  ])("%s contradicts %s", (a, b) => expect(contradicts(entry(a), entry(b))).toBe(true));

  test.each([
    ["1億円", "100,000千円"],
    ["5千円", "5"],
    ["5", "5千円"],
    ["30名", "30人"],
    ["70%～90%", "70〜90%"],
    ["85", "85%"],
    ["85%以上", "85%"],
    ["5件", "7回"],
    ["全部署", "666部署"],
    ["", "5件"],
    ["—", "－"],
    ["12,34件", "5件"],
  ])("%s does not contradict %s for certain", (a, b) => expect(contradicts(entry(a), entry(b))).toBe(false));

  test("what is shown alike does not contradict, however fine the number behind it", () => {
    const stored = parseEntry({ value: 0.0532, format: "0.0%", text: "5.3%" }, at);
    expect(contradicts(stored, entry("5.3%"))).toBe(false);
    expect(contradicts(stored, entry("5.32%"))).toBe(false);
    expect(contradicts(stored, entry("5.4%"))).toBe(true);
  });
});
