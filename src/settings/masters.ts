import { z } from "zod";
import { publishedDepartments, publishedInitiatives } from "./published-masters";
import { told } from "./words";

const name = z.string().trim().min(1).max(200);
const number = z.number().int().min(1).max(999);

/** A department (局・区・室, 部, 課), and how else the sheets may call it. */
const department = z.object({ name, alsoCalled: z.array(name).default([]) }).strict();
export type DepartmentMaster = z.infer<typeof department>;

/** A 取組 with its 項目, as the programme numbers and calls them. */
const initiative = z.object({ no: number, name, items: z.array(z.object({ no: number, name }).strict()).default([]) }).strict();
export type InitiativeMaster = z.infer<typeof initiative>;

/** The lists that names and numbers in the sheets are held against. An empty one holds nothing against them. */
export const masters = z
  .object({
    departments: told(z.array(department).default(publishedDepartments), {
      title: { ja: "所管の一覧", en: "Departments" },
      description: {
        ja: "シートの所管に書ける名称です。別の呼び方は「＝」のあとに書きます。空欄にすると、所管の名称は調べません。",
        en: "The names that may stand as 所管, each with its other names behind an equals sign. Left empty, the names are not checked.",
      },
      expected: { ja: "名称（name）を持つ所管の一覧", en: "a list of departments, each with its name" },
    }),
    initiatives: told(z.array(initiative).default(publishedInitiatives), {
      title: { ja: "取組と項目の一覧", en: "Initiatives and items" },
      description: {
        ja: "取組と項目の番号と名称です。空欄にすると、シートどうしを比べて、一枚だけ違う名称を指摘します。",
        en: "The numbers and names of initiatives and items. Left empty, the forms are compared with one another instead.",
      },
      expected: { ja: "番号（no）と名称（name）を持つ取組の一覧", en: "a list of initiatives, each with its number (no) and name" },
    }),
  })
  .strict();

export type Masters = z.infer<typeof masters>;
