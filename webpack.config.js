// One configuration for all doors: the command line (node) and the pages and functions (web).
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { DEFAULT_ORIGIN, FUNCTION_FILES, functionsJson } = require("./src/functions/functions-json.js");
const { hilfeseite } = require("./src/functions/hilfe.js");
const beispiele = require("./src/functions/beispiele.json");

const dist = path.join(__dirname, "dist");

const functionFiles = FUNCTION_FILES.map((file) => `./src/functions/${file}`);

/** Where the built pages will be served from; part of help links and of the manifest. */
const ORIGIN = process.env.ALA_ORIGIN ?? DEFAULT_ORIGIN;

/** Microsoft's script: from its CDN, or served with the pages (ALA_OFFICE_JS=eigen; unchanged, never in git). */
const OFFICE_SELF_HOSTED = process.env.ALA_OFFICE_JS === "eigen";
const OFFICE_CDN = "https://appsforoffice.microsoft.com";
const OFFICE_SCRIPT = OFFICE_SELF_HOSTED ? "office/office.js" : `${OFFICE_CDN}/lib/1/hosted/office.js`;
const OFFICE_FILES =
  /[\\/](office\.js|o15apptofilemappingtable\.js|excel-(win32|mac|web|winrt|ios|android)-16\.\d\d\.js|(de-de|en-us)[\\/]office_strings\.js|telemetry[\\/]oteljs_agave\.js)$/;

/** What a page may load: its own files; nothing is sent anywhere. */
function contentSecurityPolicy({ script }) {
  return [
    "default-src 'none'",
    `script-src 'self'${script}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** Puts functions.json into the form that Excel LTSC understands, with the origin of this build; adds its help page. */
class FunctionsJsonPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsJsonPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "FunctionsJsonPlugin", stage }, () => {
        const generated = compilation.getAsset("functions.json");
        if (generated !== undefined) {
          const json = functionsJson(generated.source.source().toString(), ORIGIN);
          compilation.updateAsset("functions.json", new sources.RawSource(json));
          compilation.emitAsset("hilfe.html", new sources.RawSource(hilfeseite(json, beispiele)));
        }
      });
    });
  }
}

/** Largest script of an entry at load, KB after gzip: a pane that is there at once, functions that cost nothing. */
const BUDGET = { pane: 150, functions: 30 };

class BudgetPlugin {
  apply(compiler) {
    compiler.hooks.emit.tap("BudgetPlugin", (compilation) => {
      for (const [name, limit] of Object.entries(BUDGET)) {
        const files = compilation.entrypoints.get(name)?.getFiles() ?? [];
        const bytes = files.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length);
        const kilobytes = bytes.reduce((a, b) => a + b, 0) / 1024;
        if (kilobytes > limit) {
          compilation.errors.push(new Error(`${name}: ${kilobytes.toFixed(1)} KB gz, erlaubt sind ${limit} KB.`));
        }
      }
    });
  }
}

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const common = {
  mode: "production",
  context: __dirname,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [
  {
    ...common,
    name: "cli",
    target: "node20",
    entry: { main: "./src/cli/main.ts", start: "./src/cli/start.ts", excel: "./src/cli/excel.ts" },
    output: { path: path.join(dist, "cli"), filename: "[name].js", library: { type: "commonjs2" } },
    module: { rules: [swc] },
    node: { __dirname: false },
    // reaches into the trust store of the machine; stays the package that it is
    externals: { "office-addin-dev-certs": "commonjs2 office-addin-dev-certs" },
    optimization: { minimize: false },
  },
  {
    ...common,
    name: "web",
    target: ["web", "es2022"],
    entry: {
      functions: functionFiles,
      pane: "./src/pane/main.tsx",
      workbench: "./src/workbench/main.tsx",
    },
    output: {
      path: dist,
      filename: "[name].js",
      chunkFilename: "teile/[name].[contenthash:8].js",
      assetModuleFilename: "teile/[name].[hash:8][ext]",
    },
    // The engine out of a script, for a workbench that was opened from the disk.
    module: { rules: [swc, { resourceQuery: /embedded/, type: "asset/inline" }] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new FunctionsJsonPlugin(),
      new BudgetPlugin(),
      new HtmlPlugin({
        template: "./src/pane/pane.html",
        filename: "pane.html",
        chunks: ["functions", "pane"],
        meta: {
          "Content-Security-Policy": {
            "http-equiv": "Content-Security-Policy",
            // the engine that recalculates submitted workbooks is WebAssembly
            content: contentSecurityPolicy({
              script: ` 'wasm-unsafe-eval'${OFFICE_SELF_HOSTED ? "" : ` ${OFFICE_CDN}`}`,
            }),
          },
        },
        officeScript: OFFICE_SCRIPT,
      }),
      new HtmlPlugin({
        template: "./src/workbench/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
        meta: {
          "Content-Security-Policy": {
            "http-equiv": "Content-Security-Policy",
            content: contentSecurityPolicy({ script: " 'wasm-unsafe-eval'" }),
          },
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "node_modules/@ironcalc/workbook/dist/ironcalc.css", to: "teile/ironcalc.css" },
          { from: "src/workbench/workbench.css", to: "teile/workbench.css" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(DEFAULT_ORIGIN, ORIGIN),
          },
          ...(OFFICE_SELF_HOSTED
            ? [
                {
                  from: "node_modules/@microsoft/office-js/dist",
                  to: "office",
                  filter: (file) => OFFICE_FILES.test(file),
                },
              ]
            : []),
        ],
      }),
    ],
  },
];
