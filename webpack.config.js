const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");

const src = (...parts) => path.resolve(__dirname, "src", ...parts);
const dist = (...parts) => path.resolve(__dirname, "dist", ...parts);

const officeJsPackage = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const officeJsCdn = "https://appsforoffice.microsoft.com";

/** What Excel on the web, Windows and Mac loads in the languages of the pane; copied as published, never changed. */
const officeJsFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
];

/** TypeScript and React by swc, as .swcrc says. */
const typescript = { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" };

/** What every bundle shares; `mode` is production unless asked otherwise. */
const base = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  module: { rules: [typescript] },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  stats: "errors-warnings",
});

/**
 * The task pane: dist/web/taskpane.html and taskpane.js. What only the reform office needs loads when it is asked for.
 * Closed networks cannot reach Microsoft's servers, so office.js is served beside them; `--env officeJs=cdn` takes it from there instead.
 */
function pane(mode, { officeJs }) {
  const fromCdn = officeJs === "cdn";
  return {
    ...base(mode),
    name: "pane",
    target: ["web", "es2022"],
    entry: { taskpane: src("taskpane", "index.tsx") },
    output: {
      path: dist("web"),
      filename: "[name].js",
      chunkFilename: "taskpane-[name].js",
      clean: { keep: (asset) => !/^(taskpane|office|assets)/.test(asset) },
    },
    performance: { maxEntrypointSize: 1_150_000, maxAssetSize: 1_500_000 },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: src("taskpane", "taskpane.html"),
        chunks: ["taskpane"],
        scriptLoading: "defer",
        officeJs: fromCdn ? `${officeJsCdn}/lib/1/hosted/office.js` : "office/office.js",
        scriptSources: fromCdn ? `'self' ${officeJsCdn}` : "'self'",
      }),
      new CopyPlugin({
        patterns: [
          { from: path.resolve(__dirname, "assets"), to: "assets" },
          ...(fromCdn ? [] : officeJsFiles.map((file) => ({ from: path.join(officeJsPackage, file), to: `office/${file}`, info: { minimized: true } }))),
        ],
      }),
    ],
  };
}

/** Univer can load hyphenation patterns for some seventy European languages, one file each; a sheet never hyphenates. (English it loads at start.) */
const isHyphenation = (resource, context) => /@univerjs.engine-render.lib.es$/.test(context) && /^\.\/(?!index|en-gb)/.test(resource);

/** The browser edition: dist/web/index.html, which shows the pane beside a spreadsheet. Samples and Excel files load when they are asked for. */
function workbench(mode) {
  return {
    ...base(mode),
    name: "workbench",
    target: ["web", "es2022"],
    entry: { workbench: src("workbench", "index.ts") },
    output: { path: dist("web"), filename: "[name].js", chunkFilename: "workbench-[name].js", clean: { keep: (asset) => !asset.startsWith("workbench") } },
    performance: { maxEntrypointSize: 8_000_000, maxAssetSize: 8_000_000 },
    module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
    plugins: [
      new webpack.IgnorePlugin({ checkResource: isHyphenation }),
      new MiniCssExtractPlugin(),
      new HtmlPlugin({ filename: "index.html", template: src("workbench", "index.html"), chunks: ["workbench"], scriptLoading: "defer" }),
    ],
  };
}

/** The command line as one script for Node: dist/cli/kaikaku-check.js. It carries no office.js, whose licence is for Microsoft 365. */
function cli(mode) {
  return {
    ...base(mode),
    name: "cli",
    target: "node20",
    entry: { "kaikaku-check": src("cli", "main.ts") },
    output: { path: dist("cli"), filename: "[name].js" },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
}

/** Only for `npm run bench`: the plain Office template's stack, and a page that opens a pane and takes the time. */
function bench(mode) {
  const page = (name, options) => new HtmlPlugin({ filename: `${name}.html`, chunks: [name], scriptLoading: "defer", ...options });
  return {
    ...base(mode),
    name: "bench",
    target: ["web", "es2022"],
    entry: { template: path.resolve(__dirname, "test/bench/template.tsx"), frame: path.resolve(__dirname, "test/bench/frame.ts") },
    output: { path: dist("web", "bench"), filename: "[name].js" },
    performance: false,
    plugins: [page("template", { template: path.resolve(__dirname, "test/bench/template.html") }), page("frame", {})],
  };
}

/** @param env `--env officeJs=cdn` */
module.exports = (env = {}, { mode = "production" } = {}) => [pane(mode, env), workbench(mode), cli(mode), bench(mode)];
