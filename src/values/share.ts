/** What a rate is a share of, and of what: the parts of "AにしめるBの割合" and of "B ÷ A". */
export interface Share {
  readonly part: string;
  readonly whole: string;
}

/** 「住民基本台帳人口に占めるカードの交付枚数の割合」: undefined where the words do not say it. */
export function shareInWords(text: string): Share | undefined {
  const [, whole, part] = /^(.+?)(?:に占める|にしめる|に対する)(.+?)の(?:割合|比率|率)/.exec(plain(text)) ?? [];
  return whole && part ? { part, whole } : undefined;
}

/** 「カード交付枚数／人口」: undefined where the formula is not one division. */
export function shareInFormula(formula: string): Share | undefined {
  const [part, whole, more] = plain(formula).replace(/[×✕]100%?$/, "").split(/[/÷]/);
  return part && whole && more === undefined ? { part, whole } : undefined;
}

const plain = (text: string): string => text.replace(/^\s*[①-⑳]/, "").normalize("NFKC").replace(/\s/g, "");
