import { defineConfig } from "vitest/config";

// Whole pages in a real browser against a real server, which each file has to itself, so that two files can run at once;
// with time for a slow machine.
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/browser.json" }]],
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
