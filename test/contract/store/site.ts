import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect } from "vitest";
import type { Problem } from "../../../src/figure/problem.ts";
import { UserError } from "../../../src/figure/problem.ts";
import type { Effects } from "../../../src/store/effects.ts";
import { realEffects } from "../../../src/store/effects.ts";
import type { OpenStore } from "../../../src/store/open.ts";
import { openStore } from "../../../src/store/open.ts";
import type { Store } from "../../../src/store/store.ts";
import type { User } from "../../../src/store/user.ts";
import type { EmptyDatabases, TestEngine } from "../engines.ts";

/** What the tests of one engine share: a store, a second one on the same database, and a clock that they set. */
export interface Site {
  readonly engine: TestEngine["engine"];
  readonly store: Store;
  /** The same database, opened a second time, as another process of the site would. */
  readonly second: Store;
  readonly databases: EmptyDatabases;
  readonly clock: TestClock;
  /** A municipality that no other test writes in. */
  readonly newGemeente: () => string;
  /** A user in a municipality. */
  readonly newUser: (gemeente: string, name: string) => Promise<User>;
}

/** A clock that stands still until it is moved. */
export interface TestClock extends Effects {
  readonly pass: (milliseconds: number) => void;
}

/** A clock at half past nine on the day of Dronten's note. */
function testClock(): TestClock {
  let now = Date.parse("2018-04-18T09:30:00.000Z");
  return {
    ...realEffects,
    now: () => new Date(now),
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** Opens the site before the tests of a `describe` and closes it after them; call the result inside a test. */
export function useSite(engine: TestEngine): () => Site {
  let site: Site | undefined;
  const opened: OpenStore[] = [];
  beforeAll(async () => {
    const databases = await engine.start();
    const address = await databases.freshAddress();
    const clock = testClock();
    const [first, second] = [await openStore(address, clock), await openStore(address, clock)];
    opened.push(first, second);
    const store = first.store;
    site = {
      engine: engine.engine,
      store,
      second: second.store,
      databases,
      clock,
      newGemeente: () => `GM-${randomUUID()}`,
      newUser: (gemeente, name) =>
        store.users.create({ gemeente, name, roles: ["beleid"], laws: ["jeugdwet"], areas: [] }, "system"),
    };
  }, 60_000);
  afterAll(async () => {
    for (const one of opened) await one.close();
    await site?.databases.stop();
  }, 60_000);
  return () => {
    if (site === undefined) throw new Error("The site is not open");
    return site;
  };
}

/** The problems with which a promise is refused; fails the test when it is kept or fails otherwise. */
export async function problemsOf(promise: Promise<unknown>): Promise<readonly Problem[]> {
  const outcome: unknown = await promise.then(
    () => "kept",
    (error: unknown) => error,
  );
  if (!(outcome instanceof UserError)) throw new Error("Expected a refusal for the user", { cause: outcome });
  expect(outcome.problems.length).toBeGreaterThan(0);
  return outcome.problems;
}
