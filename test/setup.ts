import fc from "fast-check";

// `make test-deep` asks for far more examples of every property than a developer wants to wait for.
const runs = Number(process.env["SLUITEND_PROPERTY_RUNS"] ?? 100);
fc.configureGlobal({ numRuns: runs });
