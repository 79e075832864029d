import type { Migration } from "./migration.ts";

/** The queue of work that takes long. */
export const jobs: Migration = {
  number: 5,
  name: "jobs",
  statements: ({ text, integer, end }) => [
    `CREATE TABLE jobs (
      gemeente ${text} NOT NULL,
      id ${text} NOT NULL,
      number ${integer} NOT NULL CHECK (number >= 1),
      kind ${text} NOT NULL,
      input ${text} NOT NULL,
      idempotency_key ${text},
      status ${text} NOT NULL CHECK (status IN ('queued', 'running', 'done', 'failed', 'cancelled')),
      progress_done ${integer} NOT NULL,
      progress_of ${integer} NOT NULL,
      result ${text},
      problems ${text},
      attempts ${integer} NOT NULL,
      worker ${text},
      lease_until ${text},
      created_at ${text} NOT NULL,
      created_by ${text} NOT NULL,
      started_at ${text},
      finished_at ${text},
      changed_at ${text} NOT NULL,
      changed_by ${text} NOT NULL,
      version ${integer} NOT NULL CHECK (version >= 1),
      PRIMARY KEY (gemeente, id),
      UNIQUE (gemeente, number),
      UNIQUE (gemeente, idempotency_key),
      CHECK ((status = 'running') = (worker IS NOT NULL)),
      CHECK ((status = 'running') = (lease_until IS NOT NULL)),
      CHECK ((status = 'done') = (result IS NOT NULL)),
      CHECK ((status = 'failed') = (problems IS NOT NULL)),
      CHECK ((status IN ('done', 'failed', 'cancelled')) = (finished_at IS NOT NULL))
    ${end}`,
    "CREATE INDEX jobs_by_status ON jobs (status, created_at, gemeente, number)",
  ],
};
