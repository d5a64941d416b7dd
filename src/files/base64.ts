/** Bytes as Office.js takes a file. In pieces: a call takes no million arguments. */
export function toBase64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += piece) text += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(text);
}
