import { Failure } from "../failure";
import { expectedOf } from "../settings/expected";
import { fieldsOf } from "../settings/fields";
import type { Rule } from "./rule";

/** Throws a Failure where options say what the rule does not have, or what it cannot use: which one, and what it must be. */
export function refuseOptions({ id, title, options: schema }: Rule, options: Readonly<Record<string, unknown>> = {}): void {
  const fields = schema ? fieldsOf(schema, []) : [];
  const stranger = Object.keys(options).find((key) => !fields.some(({ path }) => path[0] === key));
  if (stranger !== undefined)
    throw new Failure({
      ja: `検査項目「${title.ja}」（${id}）に「${stranger}」という設定はありません。`,
      en: `The rule "${title.en}" (${id}) has no option "${stranger}".`,
    });
  const wrong = schema?.safeParse(options).error?.issues[0]?.path[0];
  const field = fields.find(({ path }) => path[0] === wrong);
  if (!field) return;
  const { words, path } = field;
  const expected = expectedOf(field);
  throw new Failure({
    ja: `検査項目「${title.ja}」（${id}）の設定「${words.title.ja}」（${path.join(".")}）は、${expected.ja}でなければなりません。`,
    en: `The option "${words.title.en}" (${path.join(".")}) of the rule "${title.en}" (${id}) must be ${expected.en}.`,
  });
}
