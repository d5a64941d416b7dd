/** Waves that NFKC leaves alone or makes of 〜 and ～: all become "~". */
const waves = /[\u301C\uFF5E\u223C\u2053]/g;
/** Minuses and hyphens that mean "-": U+2010–2012, U+2212, U+FF0D. The long dashes — and ― stay: they declare "none". */
const minuses = /[\u2010-\u2012\u2212\uFF0D\uFE63]/g;

/** Everything but ASCII, kana, kanji and the common punctuation marks, which NFKC leaves as they are. */
const foldable = /[^\x00-\x7F\u3001-\u3029\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF]/g;

/**
 * Text with one width and one kind of wave, minus and space; as long as the original, so that positions agree.
 * NFKC turns ① into 1: take indicator numbers off first.
 */
export function plainText(text: string): string {
  const plain = text.replace(foldable, (written) => {
    const folded = written.normalize("NFKC");
    return folded.length === 1 ? folded : written;
  });
  return plain.replace(waves, "~").replace(minuses, "-").replace(/\s/g, " ");
}
