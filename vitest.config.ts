import {defineConfig} from "vitest/config";

const results = process.env["THROUGHLINE_TEST_RESULTS"];

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
    env: {TZ: "UTC"},
    reporters: results ? ["default", ["json", {outputFile: results}]] : ["default"],
  },
});
