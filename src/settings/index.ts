export { lastEndedFiscalYear } from "./last-ended-fiscal-year";
export type { DepartmentMaster, InitiativeMaster, Masters } from "./masters";
export { parseSettings, settingsText } from "./parse-settings";
export { defaultSettings, settingsSchema, type Settings } from "./schema";
