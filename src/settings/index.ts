export { lastEndedFiscalYear } from "./last-ended-fiscal-year";
export type { DepartmentMaster, InitiativeMaster, Masters } from "./masters";
export type { OtherRating, RatingScale, RatingStep } from "./rating-scale";
export { parseSettings, settingsText } from "./parse-settings";
export { defaultSettings, settingsSchema, type Settings } from "./schema";
