/** `npm run excel`: serves the pane and adds it to the Excel of this machine (Windows or Mac). */
import { spawn } from "node:child_process";
import path from "node:path";
import { ensureInstalled, root } from "./install.mjs";

ensureInstalled();
const { build } = await import("./build.mjs");
build();
const { serve } = await import("./serve.mjs");
// The manifest names https://localhost:3000, and Excel loads a pane only from a certificate that the system trusts.
const { address } = await serve({ port: 3000, installCertificate: true });
console.log(`作業ウィンドウを ${address}/taskpane.html で配信しています。 / Serving the pane at ${address}/taskpane.html`);
console.log("Excel を起動してアドインを読み込みます（Excel が必要です）。 / Starting Excel with the add-in (needs Excel).");

const sideload = spawn("npx", ["--yes", "office-addin-debugging", "start", path.join(root, "manifest.xml"), "desktop", "--no-debug"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
sideload.on("exit", (status) => {
  if (status) console.error("Excel に読み込めませんでした。README の手順で manifest.xml を手動で追加できます。 / Could not sideload; add manifest.xml by hand.");
});
