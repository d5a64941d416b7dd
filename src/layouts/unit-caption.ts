const captioned = /単位\s*:?\s*([^()[\]【】・,、]+?)\s*(?:[)\]】]|$)/;

/** The unit that a caption gives for a whole table: 億円 of （単位 億円） or （億円）; undefined where it gives none or several. */
export const captionUnit = (text: string): string | undefined => bareUnit(text) ?? captioned.exec(text.normalize("NFKC").trim())?.[1];

/** Is the text a caption of units, be it of one or of several? */
export const isUnitCaption = (text: string): boolean => /^[(（[【※]?\s*単位/.test(text.trim()) || bareUnit(text) !== undefined;

/** The unit that a text is, in brackets or without: 億円, （千円）. */
export const bareUnit = (text: string): string | undefined =>
  /^\(?([百千万億兆]*円|%|人|名|件|箇所)\)?$/.exec(text.normalize("NFKC").replace(/\s/g, ""))?.[1];
