// Adds up the reports of the test runs and prints "N passed, N failed". Plain JavaScript, so that it runs on whatever
// Node the machine has. A report that is not there, and a test file that could not be loaded, count as one failure each.
import { readFileSync } from "node:fs";
import process from "node:process";

/**
 * @param {string | undefined} report text of a Vitest JSON report, undefined when the run wrote none
 * @returns {{ passed: number, failed: number }}
 */
function count(report) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report);
  const unloadable = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.error(`${path} is missing: that run did not finish.`);
    return undefined;
  }
}

const counts = process.argv.slice(2).map((path) => count(read(path)));
const passed = counts.reduce((sum, run) => sum + run.passed, 0);
const failed = counts.reduce((sum, run) => sum + run.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
