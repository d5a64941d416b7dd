import { z } from "zod";
import { address } from "./quantity-schema";

const cells = z.record(z.string(), address);

/** A row of 質的改革の取組例. */
export const reformExampleSchema = z.strictObject({
  type: z.literal("reform-example"),
  layout: z.literal("reform-examples"),
  department: z.string(),
  issueName: z.string(),
  item: z.string().nullable(),
  situation: z.string().nullable(),
  direction: z.string().nullable(),
  cells,
});

/** A row of 組織目標一覧; a goal that was left blank is null. */
export const organisationGoalsSchema = z.strictObject({
  type: z.literal("organisation-goals"),
  layout: z.literal("organisation-goals"),
  organisation: z.string(),
  goals: z.array(z.string().nullable()),
  cells,
});

/** A 事務事業 of a 施策シート. */
export const policyProjectSchema = z.strictObject({
  type: z.literal("policy-project"),
  layout: z.literal("policy-measure"),
  measureNo: z.string().nullable(),
  name: z.string(),
  summary: z.string().nullable(),
  current: z.string().nullable(),
  plan: z.string().nullable(),
  future: z.string().nullable(),
  cells,
});

/** One 取組内容 of 組織重点目標. */
export const priorityGoalSchema = z.strictObject({
  type: z.literal("priority-goal"),
  layout: z.literal("priority-goals"),
  division: z.string().nullable(),
  cityHallNos: z.array(z.number().int()),
  goal: z.string(),
  no: z.string(),
  action: z.string(),
  sections: z.array(z.string()),
  criteria: z.array(z.strictObject({ text: z.string(), value: z.number().nullable(), unit: z.string().nullable() })),
  cells,
});

/** A row of a table of the programme, by fiscal year. */
export const fiscalRowSchema = z.strictObject({
  type: z.literal("fiscal-row"),
  layout: z.literal("fiscal-table"),
  table: z.string(),
  unit: z.string(),
  name: z.string(),
  values: z.array(z.strictObject({ fiscalYear: z.number().int(), value: z.number().nullable() })),
  cells,
});

export const planRecordSchema = z.discriminatedUnion("type", [
  reformExampleSchema,
  organisationGoalsSchema,
  policyProjectSchema,
  priorityGoalSchema,
  fiscalRowSchema,
]);
export type PlanRecordJson = z.infer<typeof planRecordSchema>;
