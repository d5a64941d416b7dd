/** The text of a cell within a sentence: line breaks in the cell are none in the sentence. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");
