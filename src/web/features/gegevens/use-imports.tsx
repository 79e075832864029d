import { useCallback, useEffect, useRef, useState } from "react";
import { t } from "../../../text/catalogue.ts";
import { ApiError, ask } from "../../api/client.ts";
import type { ImportList, ImportView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useAnnounce } from "../../app/announce.tsx";

/** How often is asked how far it is, and how often whether anything began, in milliseconds. */
const atWorkMs = 1000;
const restMs = 15_000;

/** The imports of a municipality, followed as long as the page is open. */
export interface FollowedImports {
  readonly imports: readonly ImportView[];
  /** Asks at once how it stands. */
  readonly look: () => void;
}

/** Follows the imports of a municipality; `ended` is called when one of them has changed what the lake holds. */
export function useImports(code: string, ended: () => void): FollowedImports {
  const [imports, setImports] = useState<readonly ImportView[]>([]);
  const [asked, setAsked] = useState(0);
  const before = useRef<ReadonlyMap<string, ImportView>>(new Map());
  const announce = useAnnounce();
  const tell = useRef(ended);
  tell.current = ended;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is what `asked` is for
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = await importsOf(code);
      if (!wanted) return;
      if (found !== undefined) {
        for (const one of changed(before.current, found.imports)) {
          announce(t("nl", "ui.data.announce", { source: one.title, status: t("nl", `ui.data.status.${one.status}`) }));
          if (one.status === "done") tell.current();
        }
        before.current = new Map(found.imports.map((one) => [one.id, one]));
        setImports(found.imports);
      }
      timer = setTimeout(() => void look(), found?.imports.some(isAtWork) === true ? atWorkMs : restMs);
    };
    void look();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [code, asked, announce]);

  return { imports, look: useCallback(() => setAsked((count) => count + 1), []) };
}

/** The imports as they are now; undefined when the server does not answer: the page says what is wrong, here is tried again. */
async function importsOf(code: string): Promise<ImportList | undefined> {
  try {
    return await ask<ImportList>(paths.imports(code));
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** The imports that stand otherwise than before. */
function changed(before: ReadonlyMap<string, ImportView>, now: readonly ImportView[]): readonly ImportView[] {
  return now.filter(({ id, status }) => {
    const was = before.get(id);
    return was !== undefined && was.status !== status;
  });
}

/** Whether an import waits or runs. */
export function isAtWork({ status }: ImportView): boolean {
  return status === "queued" || status === "running";
}
