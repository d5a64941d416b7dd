import { LocaleType, LogLevel, Univer, type IUniverConfig, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import jaJP from "@univerjs/preset-sheets-core/locales/ja-JP";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Language } from "../../language";

/** Univer, and the ways into it that the page uses. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Starts Univer in an element. Only what the workbook model of the page can hold is offered: cell entry and the formula bar, sheet tabs,
 * selection sums and zoom; what would be lost on saving has no button.
 */
export function startUniver(container: HTMLElement, language: Language): RunningUniver {
  const config: Partial<IUniverConfig> = {
    locale: localeOf(language),
    locales: { [LocaleType.JA_JP]: jaJP, [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
  };
  const univer = new Univer(config);
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    sheets: { autoHeightForMergedCells: false, disableForceStringMark: true, disableForceStringAlert: true },
  });
  for (const entry of plugins) {
    const [plugin, options]: [PluginCtor<Plugin>, unknown?] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin, options);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** Univer's name for a language of the page. */
export const localeOf = (language: Language): LocaleType => (language === "ja" ? LocaleType.JA_JP : LocaleType.EN_US);
