import type { ReactNode } from "react";
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import { t } from "../../text/catalogue.ts";
import { ApiError, ask } from "./client.ts";
import { readAnswer } from "./read-answer.ts";

/** An answer of the server on its way. */
export type Resource<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: ApiError; readonly retry: () => void }
  | { readonly state: "ready"; readonly value: T; readonly refresh: () => void };

// The answer came, but not in a form that this version of the pages understands.
const unreadable = new ApiError(0, t("nl", "ui.unreadable.title"), t("nl", "ui.unreadable.remedy"));

interface Entry {
  readonly promise: Promise<unknown>;
  /** Somebody changed what it answers: it stays in sight, and is read again when a page asks. */
  stale?: boolean;
  value?: { readonly is: unknown };
}

type Cache = Map<string, Entry>;

const CacheContext = createContext<Cache>(new Map());

/** Remembers what the server answered, for as long as the page is open: a dossier's version does not change under a reader. */
export function ResourceProvider({ children }: { readonly children: ReactNode }) {
  const [cache] = useState<Cache>(() => new Map());
  return <CacheContext value={cache}>{children}</CacheContext>;
}

function load(cache: Cache, path: string, fresh: boolean): Entry {
  const known = cache.get(path);
  if (known !== undefined && !fresh && known.stale !== true) return known;
  // While it is read again the old answer stays in sight.
  const promise = ask<unknown>(path).then(readAnswer);
  const entry: Entry = { promise, ...(known?.value === undefined ? {} : { value: known.value }) };
  cache.set(path, entry);
  promise.then(
    (is) => {
      entry.value = { is };
    },
    // A failure is not remembered, so that trying again asks again.
    () => {
      if (cache.get(path) === entry) cache.delete(path);
    },
  );
  return entry;
}

/** A function that calls every answer under a path old, for who changed something there: the next page reads it again. */
export function useForget(): (path: string) => void {
  const cache = useContext(CacheContext);
  return useCallback(
    (path) => {
      for (const [known, entry] of cache) if (known === path || known.startsWith(`${path}/`)) entry.stale = true;
    },
    [cache],
  );
}

/** Reads a part of the API and says how far it is. `undefined` asks nothing and stays loading. */
export function useResource<T>(path: string | undefined): Resource<T> {
  const cache = useContext(CacheContext);
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState<{ readonly path: string; readonly error: ApiError } | undefined>();
  const [attempt, setAttempt] = useState(0);

  const again = useCallback(() => {
    setFailed(undefined);
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    if (path === undefined) return;
    let wanted = true;
    load(cache, path, attempt > 0).promise.then(
      () => {
        if (wanted) redraw((count) => count + 1);
      },
      (error: unknown) => {
        if (!wanted) return;
        setFailed({ path, error: error instanceof ApiError ? error : unreadable });
      },
    );
    return () => {
      wanted = false;
    };
  }, [cache, path, attempt]);

  if (path === undefined) return { state: "loading" };
  if (failed?.path === path) return { state: "failed", error: failed.error, retry: again };
  const value = cache.get(path)?.value;
  if (value === undefined) return { state: "loading" };
  return { state: "ready", value: value.is as T, refresh: again };
}
