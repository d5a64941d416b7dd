import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./install.mjs";

/** Builds bundles by the names of webpack.config.js: the pane and the browser edition into dist/web, the command line into dist/cli. */
export function build(names = ["pane", "workbench"]) {
  process.stderr.write("ビルドしています（1分ほど）… / Building (about a minute)…\n");
  const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", ...names.flatMap((name) => ["--config-name", name])], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
