// Builds dist/: the command as bundled CommonJS (it starts fastest), the library as one ES module. Of the command, only the few
// lines that answer --version are in the file that starts; everything else is one part that is compiled when a command runs.
// `node build.mjs --types` also writes the declarations.
import {execFileSync} from "node:child_process";
import {readFileSync, rmSync} from "node:fs";
import {build} from "esbuild";

const {version} = JSON.parse(readFileSync("package.json", "utf8"));
const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  logLevel: "warning",
  legalComments: "none",
  define: {"process.env.THROUGHLINE_VERSION": JSON.stringify(version)},
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  external: ["@photostructure/sqlite", "node:sqlite", "pg", "pg-native"],
};
await Promise.all([
  build({
    ...common,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/throughline.cjs",
    format: "cjs",
  }),
  build({
    ...common,
    entryPoints: ["src/cli/run-command.ts"],
    outfile: "dist/command.cjs",
    format: "cjs",
    minifySyntax: true,
    minifyWhitespace: true,
    // What is loaded late is loaded by `require`: a compiled cache knows no `import()`.
    supported: {"dynamic-import": false},
  }),
  build({...common, entryPoints: ["src/index.ts"], outfile: "dist/index.js", format: "esm"}),
]);
// One run over the sample story keeps what it compiled, so that the next runs need not (see src/cli/load-command.ts).
rmSync("dist/command.cache", {force: true});
execFileSync(process.execPath, ["dist/throughline.cjs", "read", "samples", "--json"], {
  env: {...process.env, THROUGHLINE_KEEP_COMPILED: "1"},
  stdio: "ignore",
});
if (process.argv.includes("--types")) {
  rmSync("dist/types", {recursive: true, force: true});
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"], {stdio: "inherit"});
}
