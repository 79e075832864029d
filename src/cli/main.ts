import { writeFile } from "node:fs/promises";
import process from "node:process";
import { run } from "./run.ts";

// A reader such as `head` that has had enough is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  writeFile: (path, content) => writeFile(path, content),
  env: process.env,
});
