const signature = [0xd0, 0xcf, 0x11, 0xe0];

/** An entry of a compound file's directory: 64 bytes of name in UTF-16, then the length of the name in bytes ([MS-CFB] 2.6.1). */
const entrySize = 128;

/**
 * What a compound file holds: Excel packs an encrypted workbook into one ([MS-OFFCRYPTO] 2.3.4.1), and the old format is one.
 * Undefined for any other file. Sectors begin at multiples of 512 bytes: every entry of the directory begins at a multiple of its size.
 */
export function compoundKind(bytes: Uint8Array): "encrypted" | "oldFormat" | "encryptedOrOld" | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  if (hasEntry(bytes, "EncryptedPackage")) return "encrypted";
  return hasEntry(bytes, "Workbook") || hasEntry(bytes, "Book") ? "oldFormat" : "encryptedOrOld";
}

function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize)
    if (bytes[at + 64] === wanted.length && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
