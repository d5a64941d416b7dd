import type { CheckJson } from "../../contract/check-schema";
import type { Language } from "../../language";
import { csv } from "./csv";
import { sarif } from "./sarif";
import { stylish } from "./stylish";

export const formatNames = ["stylish", "json", "sarif", "csv"] as const;
export type FormatName = (typeof formatNames)[number];

/** How a check can be printed. */
export const formats: Readonly<Record<FormatName, (check: CheckJson, language: Language) => string>> = {
  stylish,
  json: (check) => JSON.stringify(check, null, 2),
  sarif,
  csv,
};
