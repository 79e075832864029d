import { defineConfig } from "vitest/config";

// CI says when it wants the report on the screen to be short; the JSON is what `tools/count-tests.mjs` counts.
export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "tools/**/*.test.ts", "bench/**/*.test.ts"],
    exclude: ["test/browser/**", "node_modules/**"],
    // A loaded machine of two cores must not make a sound test fail; what hangs still ends.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Modules are read once a worker: no test changes one, so files need no copy of their own.
    isolate: false,
    // All cores: by default one is kept free, which on a machine of two halves the speed.
    maxWorkers: "100%",
    setupFiles: ["test/setup.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
    coverage: {
      provider: "v8",
      reporter: ["text-summary", "html"],
      include: ["src/**/*.ts"],
      // What draws in a page is looked at in a browser; what only runs as a process of its own is run as one (test/bin).
      exclude: [
        "src/**/*.test.ts",
        "src/**/*.fixture.ts",
        "src/web/**/*.d.ts",
        "src/web/chart/engine.ts",
        "src/cases/render-process.ts",
        "src/cases/deliveries/import-process.ts",
        "src/cases/monitor/release-process.ts",
        "src/cli/{main,demo,serve,run-site}.ts",
      ],
      thresholds: { perFile: true, lines: 80 },
    },
  },
});
