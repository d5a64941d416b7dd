import { z } from "zod";
import { planRecordSchema } from "./plan-schema";
import { address, quantitySchema } from "./quantity-schema";

const cells = z.record(z.string(), address);
const layout = z.enum([
  "issue-form",
  "outcome-indicator-list",
  "activity-indicator-list",
  "issue-list",
  "reform-examples",
  "organisation-goals",
  "policy-measure",
  "priority-goals",
  "programme-indicator",
  "fiscal-table",
]);
const dated = <T extends z.ZodRawShape>(shape: T) => z.array(z.strictObject({ fiscalYear: z.number().int(), ...shape }));

export const achievementSchema = z.strictObject({
  fiscalYear: z.number().int(),
  met: z.boolean().nullable(),
  rate: z.number().nullable(),
  method: z.enum(["ratio", "improvement", "two-minus-ratio"]).nullable(),
  sum: z.string(),
  status: z.enum(["a", "b", "c", "d"]).nullable(),
});

/** An indicator, in a form or in a row of a list. */
export const indicatorSchema = z.strictObject({
  type: z.literal("indicator"),
  layout,
  kind: z.enum(["activity", "outcome", "programme", "citizen"]),
  initiativeNo: z.number().int().nullable(),
  itemNo: z.number().int().nullable(),
  issueNo: z.number().int().nullable(),
  department: z.string().nullable(),
  issueName: z.string().nullable(),
  label: z.string(),
  name: z.string(),
  concept: z.string().nullable(),
  formula: z.string().nullable(),
  rationale: z.string().nullable(),
  baseline: quantitySchema.nullable(),
  targets: dated(quantitySchema.omit({ fiscalYear: true }).shape),
  actuals: dated(quantitySchema.omit({ fiscalYear: true }).shape),
  enteredRates: dated({ value: z.number().nullable(), cell: address }),
  enteredRatings: dated({ value: z.string(), cell: address }),
  aim: z.strictObject({
    value: z.enum(["at-least", "at-most", "range", "keep", "statement"]),
    decidedBy: z.enum(["entry", "qualifier", "baseline-to-target", "name", "default", "statement"]),
  }),
  cumulative: z.boolean(),
  achievement: z.array(achievementSchema),
  cells,
});

/** One 改革課題シート. */
export const reformIssueSchema = z.strictObject({
  type: z.literal("reform-issue"),
  layout: z.literal("issue-form"),
  department: z.string().nullable(),
  initiativeNo: z.number().int().nullable(),
  initiativeName: z.string().nullable(),
  itemNo: z.number().int().nullable(),
  itemName: z.string().nullable(),
  issueNos: z.array(z.number().int()),
  issueName: z.string().nullable(),
  situation: z.string().nullable(),
  direction: z.string().nullable(),
  activityIndicators: z.array(indicatorSchema),
  outcomeIndicators: z.array(indicatorSchema),
  measures: z.array(z.strictObject({ heading: z.string(), years: z.array(z.number().int()), text: z.string() })),
  resources: z.strictObject({
    people: z.boolean().nullable(),
    assets: z.boolean().nullable(),
    money: z.boolean().nullable(),
    information: z.boolean().nullable(),
    time: z.boolean().nullable(),
  }),
  goal: z.string().nullable(),
  members: z.array(z.strictObject({ department: z.string(), issueNo: z.number().int().nullable() })).optional(),
  cells,
});

/** One row of 改革課題一覧. */
export const issueListRowSchema = z.strictObject({
  type: z.literal("issue-list-row"),
  layout: z.literal("issue-list"),
  initiativeNo: z.number().int().nullable(),
  itemNo: z.number().int().nullable(),
  issueNo: z.number().int().nullable(),
  issueName: z.string(),
  department: z.string(),
  page: z.number().int().nullable(),
  cells,
});

export const recordSchema = z.discriminatedUnion("type", [reformIssueSchema, indicatorSchema, issueListRowSchema, planRecordSchema]);

/** What `read --json` prints: what was recognised, as records. */
export const readSchema = z.strictObject({
  version: z.literal(1),
  books: z.array(
    z.strictObject({
      file: z.string(),
      sheets: z.array(
        z.strictObject({ name: z.string(), hidden: z.boolean(), layout: layout.nullable(), reason: z.string().optional(), records: z.array(recordSchema) }),
      ),
    }),
  ),
});

export type ReadJson = z.infer<typeof readSchema>;
export type RecordJson = z.infer<typeof recordSchema>;
export type IndicatorJson = z.infer<typeof indicatorSchema>;
export type ReformIssueJson = z.infer<typeof reformIssueSchema>;
export type IssueListRowJson = z.infer<typeof issueListRowSchema>;
