import type { Bilingual } from "../language";
import type { SpentWaiver } from "../waivers/apply-waivers";

/** Who waived what, in the words in which it was said then. */
export const waiverWords = ({ waiver: { by, said } }: SpentWaiver): { readonly by: string; readonly finding: Bilingual } => ({
  by,
  finding: { ja: said.ja[0].replace(/。$/, ""), en: said.en[0].replace(/\.$/, "") },
});

/** A blank cell has no text to be shown. */
export const waivedText = ({ waiver: { texts } }: SpentWaiver): Bilingual => {
  const text = (texts[0] ?? "").trim().replace(/\s+/g, " ");
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return text === "" ? { ja: "空欄", en: "a blank cell" } : { ja: `「${shown}」`, en: `"${shown}"` };
};

const longest = 40;
