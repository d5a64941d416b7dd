const types = { json: "application/json", zip: "application/zip", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } as const;

/** Lets the browser save a file. */
export function download(name: string, content: Uint8Array | string): void {
  const link = document.createElement("a");
  const type = name.endsWith(".zip") ? types.zip : name.endsWith(".json") ? types.json : types.xlsx;
  link.href = URL.createObjectURL(new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser may begin to read it a moment later
}

/** The bytes of a file that was chosen or dropped. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
