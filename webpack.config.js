// One configuration for all doors: the command line (node) and the pages and functions (web).
const path = require("node:path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { DEFAULT_ORIGIN, functionsJson } = require("./src/functions/functions-json.js");
const { hilfeseite } = require("./src/functions/hilfe.js");
const beispiele = require("./src/functions/beispiele.json");

const dist = path.join(__dirname, "dist");

/** Where the built pages will be served from; part of help links and of the manifest. */
const ORIGIN = process.env.ALA_ORIGIN ?? DEFAULT_ORIGIN;

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
    entry: { main: "./src/cli/main.ts", start: "./src/cli/start.ts" },
    output: { path: path.join(dist, "cli"), filename: "[name].js", library: { type: "commonjs2" } },
    module: { rules: [swc] },
    node: { __dirname: false },
    optimization: { minimize: false },
  },
  {
    ...common,
    name: "web",
    target: ["web", "es2022"],
    entry: { functions: "./src/functions/functions.ts" },
    output: { path: dist, filename: "[name].js" },
    module: { rules: [swc] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./src/functions/functions.ts" }),
      new FunctionsJsonPlugin(),
    ],
  },
];
