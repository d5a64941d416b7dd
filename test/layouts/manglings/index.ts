import { dashManglings } from "./dashes";
import { headerManglings } from "./headers";
import { labelManglings } from "./labels";
import type { Mangling } from "./mangling";
import { mergingManglings } from "./merging";
import { neighbourManglings } from "./neighbours";
import { numberManglings } from "./numbers";
import { numberingManglings } from "./numbering";
import { placeManglings } from "./place";
import { unitManglings } from "./units";
import { yearManglings } from "./years";

/** Every way in which a sheet is made otherwise without being read otherwise, by what it changes. */
export const manglings: readonly Mangling[] = [
  ...placeManglings,
  ...labelManglings,
  ...numberManglings,
  ...numberingManglings,
  ...dashManglings,
  ...yearManglings,
  ...unitManglings,
  ...mergingManglings,
  ...headerManglings,
  ...neighbourManglings,
];
