/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { defaultSettings, parseSettings, settingsText, type Settings } from "../../src/settings";
import { SettingsPanel } from "../../src/taskpane/SettingsPanel";
import { paneTheme } from "../../src/taskpane/theme";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Entered = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The form in a page, and what was saved from it. */
function draw(settings: Settings = defaultSettings) {
  const page = document.createElement("div");
  const saved: (Settings | undefined)[] = [];
  const panel = <SettingsPanel settings={settings} language="ja" disabled={false} onSave={(one) => saved.push(one)} />;
  act(() => createRoot(page).render(<FluentProvider theme={paneTheme(false)}>{panel}</FluentProvider>));
  const entries = () => Array.from(page.querySelectorAll<Entered>("input, select, textarea"));
  const entry = (label: string) => {
    const named = Array.from(page.querySelectorAll("label")).find(({ textContent }) => textContent === label);
    const found = entries().find((one) => one.id === named?.htmlFor || one.getAttribute("aria-label") === label);
    if (!found) throw new Error(`nothing is called ${label}`);
    return found;
  };
  return {
    saved,
    value: (label: string) => entry(label).value,
    hint: (label: string) => entry(label).getAttribute("placeholder"),
    error: () => page.querySelector("[class*=fui-MessageBarBody]")?.textContent,
    rules: () => Array.from(page.querySelectorAll("li select"), (one) => one.getAttribute("aria-label")),
    press: (label: string) => act(async () => Array.from(page.querySelectorAll("button")).find(({ textContent }) => textContent === label)?.click()),
    enter(label: string, value: string) {
      const at = entry(label);
      // React hears of a change only where the element's own setter was used.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(at), "value")?.set?.call(at, value);
      act(() => void at.dispatchEvent(new Event(at instanceof HTMLSelectElement ? "change" : "input", { bubbles: true })));
    },
    async importFile(text: string) {
      const input = entry("ファイルから読み込む");
      Object.defineProperty(input, "files", { value: [{ name: "設定.json", text: async () => text }] });
      await act(async () => void input.dispatchEvent(new Event("change", { bubbles: true })));
    },
  };
}

describe("the form of the settings", () => {
  test("shows what holds now, and saves what was changed", async () => {
    const form = draw();
    expect([form.value("評価年度"), form.value("計画期間の最後の年度"), form.value("達成率の計算方法")]).toEqual(["", "2025", "ratio"]);
    form.enter("評価年度", "2024");
    form.enter("達成率の計算方法", "improvement");
    form.enter("達成度の段階", "青 ＝ 100%以上\n赤");
    form.enter("所管の一覧", "企画財政部 ＝ 企財部\n総務部");
    await form.press("保存して検査");
    const { rating, masters } = defaultSettings;
    expect(form.saved).toEqual([
      {
        ...defaultSettings,
        evaluationYear: 2024,
        rateMethod: "improvement",
        rating: { ...rating, steps: [{ label: "青", alsoCalled: [], from: 100 }, { label: "赤", alsoCalled: [] }] },
        masters: { ...masters, departments: [{ name: "企画財政部", alsoCalled: ["企財部"] }, { name: "総務部", alsoCalled: [] }] },
      },
    ]);
  });

  test("saves nothing that cannot be used, and says what it must be", async () => {
    const form = draw();
    form.enter("達成率の小数の桁数", "9");
    await form.press("保存して検査");
    expect([form.saved, form.error()]).toEqual([[], "設定「達成率の小数の桁数」（rounding.decimals）は、0以上3以下の整数でなければなりません。"]);
    form.enter("達成率の小数の桁数", "2");
    await form.press("保存して検査");
    expect([form.saved.length, form.error()]).toEqual([1, undefined]);
  });

  test("finds a rule, makes it less severe or switches it off, and back; its options stay", async () => {
    const form = draw(parseSettings('{ "rules": { "reason-repeated": { "options": {} } } }'));
    form.enter("検査項目を検索", "達成率が計算");
    expect(form.rules()).toEqual(["達成率が計算と合わない"]);
    form.enter("達成率が計算と合わない", "warning");
    form.enter("検査項目を検索", "reason-repeated");
    const [repeated = ""] = form.rules();
    form.enter(repeated ?? "", "off");
    await form.press("保存して検査");
    form.enter(repeated ?? "", "");
    form.enter("検査項目を検索", "");
    form.enter("達成率が計算と合わない", "");
    await form.press("保存して検査");
    expect(form.saved.map((settings) => settings?.rules)).toEqual([
      { "rate-mismatch": { severity: "warning" }, "reason-repeated": { severity: "off", options: {} } },
      { "reason-repeated": { options: {} } },
    ]);
  });

  test("has the thresholds of a rule beside its severity, and keeps them; emptied, one is as usual again", async () => {
    const form = draw();
    form.enter("検査項目を検索", "actual-implausible");
    expect([form.value("倍率"), form.hint("倍率")]).toEqual(["", "5"]);
    form.enter("倍率", "１０．５");
    await form.press("保存して検査");
    form.enter("倍率", "0");
    await form.press("保存して検査");
    expect(form.error()).toContain("実績値が目標値や過去の値からかけ離れている");
    form.enter("倍率", "");
    form.enter("実績値が目標値や過去の値からかけ離れている", "error");
    await form.press("保存して検査");
    expect(form.saved.map((settings) => settings?.rules)).toEqual([
      { "actual-implausible": { options: { times: 10.5 } } },
      { "actual-implausible": { severity: "error" } },
    ]);
  });

  test("is set back to the published programme", async () => {
    const form = draw(parseSettings('{ "evaluationYear": 2023 }'));
    await form.press("標準に戻す");
    expect([form.saved, form.value("評価年度")]).toEqual([[undefined], ""]);
  });
});

describe("a settings file", () => {
  test("fills the form; it is saved only when the person says so", async () => {
    const form = draw();
    await form.importFile('{ "period": { "from": 2026, "to": 2029 }, "masters": { "departments": [{ "name": "総務部" }] } }');
    expect([form.saved, form.value("計画期間の最初の年度"), form.value("所管の一覧")]).toEqual([[], "2026", "総務部"]);
    await form.press("保存して検査");
    expect(form.saved[0]?.period).toEqual({ from: 2026, to: 2029 });
  });

  test("brings the thresholds of rules and the steps of the rating along, and back", async () => {
    const form = draw();
    const said = { rules: { "reason-copied": { severity: "warning", options: { least: 40 } } }, rating: { steps: [{ label: "A" }, { label: "B" }] } };
    await form.importFile(JSON.stringify(said));
    form.enter("検査項目を検索", "reason-copied");
    expect([form.value("文字数"), form.value("達成度の段階")]).toEqual(["40", "A\nB"]);
    await form.press("保存して検査");
    expect(form.saved).toEqual([parseSettings(JSON.stringify(said))]);
  });

  test("that cannot be used leaves the form as it is, and says why", async () => {
    const form = draw();
    await form.importFile('{ "period": { "from": 2026 } }');
    expect([form.value("計画期間の最初の年度"), form.error()]).toEqual(["2022", "設定「計画期間」（period）は、最後の年度が最初の年度より前にならない期間でなければなりません。"]);
  });

  test("is written with all settings, and can be read again", async () => {
    const blobs: Blob[] = [];
    Object.assign(URL, { createObjectURL: (blob: Blob) => blobs.push(blob) && "#", revokeObjectURL: () => undefined });
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const form = draw();
    form.enter("評価年度", "2024");
    await form.press("ファイルに書き出す");
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsText(blobs[0] ?? new Blob());
    });
    expect([names, text]).toEqual([["改革課題チェック設定.json"], settingsText(parseSettings('{ "evaluationYear": 2024 }'))]);
  });
});
