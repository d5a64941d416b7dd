import { dashManglings } from "./dashes";
import { labelManglings } from "./labels";
import type { Mangling } from "./mangling";
import { numberManglings } from "./numbers";
import { placeManglings } from "./place";
import { yearManglings } from "./years";

/** Every way in which a sheet is made otherwise without being read otherwise, by what it changes. */
export const manglings: readonly Mangling[] = [...placeManglings, ...labelManglings, ...numberManglings, ...dashManglings, ...yearManglings];
