import { defineConfig } from "vitest/config";

// Whole pages in a real browser against a real server: one file after the other, with time for a slow machine.
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/browser.json" }]],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
