import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./install.mjs";

/** Builds the pane and the browser edition into dist/web; webpack says what is wrong where it cannot. */
export function build() {
  process.stderr.write("ビルドしています（1分ほど）… / Building (about a minute)…\n");
  const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", "--config-name", "pane", "--config-name", "workbench"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
