/** Waves that NFKC leaves alone or makes of 〜 and ～: all become "~". */
const waves = /[\u301C\uFF5E\u223C\u2053]/g;
/** Minuses and hyphens that mean "-": U+2010–2012, U+2212, U+FF0D. The long dashes — and ― stay: they declare "none". */
const minuses = /[\u2010-\u2012\u2212\uFF0D\uFE63]/g;

/**
 * Text with one width and one kind of wave, minus and space; as long as the original, so that positions agree.
 * NFKC turns ① into 1: take indicator numbers off first.
 */
export function plainText(text: string): string {
  let plain = "";
  for (let index = 0; index < text.length; index++) {
    const written = text.charAt(index);
    const folded = written.normalize("NFKC");
    plain += folded.length === 1 ? folded : written;
  }
  return plain.replace(waves, "~").replace(minuses, "-").replace(/\s/g, " ");
}
