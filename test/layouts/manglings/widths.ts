const voiced = /[ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ]/g;
/** In the order of U+FF66 to U+FF9F. */
const katakana =
  "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

/** ABC 123 as ＡＢＣ １２３. */
export const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** カード as ｶｰﾄﾞ. */
export const toHalfWidth = (text: string): string =>
  [...text.replace(voiced, (letter) => letter.normalize("NFD"))]
    .map((letter) => (katakana.includes(letter) ? String.fromCharCode(0xff66 + katakana.indexOf(letter)) : letter))
    .join("");
