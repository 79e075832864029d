import type { KeyboardEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { t } from "../../text/catalogue.ts";
import { useRouter } from "../address/router.tsx";
import type { Hit, SearchView } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { useResource } from "../api/resource.tsx";
import { useAnnounce } from "../app/announce.tsx";
import { SearchHits } from "./search-hits.tsx";
import { useLater } from "./use-later.tsx";

// Long enough to type on, short enough not to be waited for.
const pause = 200;

/**
 * Searching from every page: what is found stands under the box by kind, arrows choose, Enter opens, Escape closes. A slash
 * brings the cursor here from anywhere.
 *
 * Source: the combobox pattern of the ARIA Authoring Practices.
 */
export function SearchBox({ dossier, code }: { readonly dossier?: string; readonly code?: string }) {
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number>();
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const { go, openFigure } = useRouter();
  const announce = useAnnounce();
  const query = useLater(typed.trim(), pause);
  const resource = useResource<SearchView>(query === "" ? undefined : paths.search(query, scopeOf(dossier, code)));
  const view = resource.state === "ready" ? resource.value : undefined;
  const hits = view?.hits ?? [];
  const showing = open && view !== undefined;

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && event.target.matches("input, textarea, [contenteditable]");
      if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);

  useEffect(() => {
    if (view === undefined || !open) return;
    announce(view.total === 0 ? t("nl", "search.none", view) : countOf(view));
  }, [view, open, announce]);

  const choose = (hit: Hit) => {
    setOpen(false);
    setActive(undefined);
    if ("code" in hit) {
      const { indicator } = hit;
      go(
        { page: "municipality", code: hit.code, name: hit.lakePage },
        indicator === undefined ? {} : { choices: [["indicator", indicator]] },
      );
      return;
    }
    if (hit.ref !== undefined && hit.dossier === dossier) {
      openFigure(hit.ref);
      return;
    }
    go(
      { page: "dossier", dossier: hit.dossier, name: hit.page },
      {
        ...(hit.anchor === undefined ? {} : { anchor: hit.anchor }),
        ...(hit.ref === undefined ? {} : { figure: hit.ref }),
      },
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      // The first time only the list goes; the browser would empty the box as well.
      if (showing) event.preventDefault();
      setOpen(false);
      setActive(undefined);
      return;
    }
    if (!showing || hits.length === 0) return;
    const next = neighbour(event.key, active, hits.length);
    const chosen = event.key === "Enter" ? hits[active ?? 0] : undefined;
    if (next === undefined && chosen === undefined) return;
    event.preventDefault();
    if (next !== undefined) setActive(next);
    if (chosen !== undefined) choose(chosen);
  };

  return (
    <search
      className="slu-search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <label htmlFor={id} className="slu-only-heard">
        {t("nl", "search.label")}
      </label>
      <input
        ref={box}
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={showing}
        aria-controls={`${id}-list`}
        {...(showing && active !== undefined ? { "aria-activedescendant": `${id}-${active}` } : {})}
        placeholder={t("nl", "search.placeholder")}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(undefined);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <div className="slu-search__found" hidden={!showing}>
        {view === undefined ? null : view.total === 0 ? (
          <p className="slu-quiet">{t("nl", "search.none", view)}</p>
        ) : (
          <p className="slu-quiet">{countOf(view)}</p>
        )}
        <SearchHits
          id={id}
          hits={hits}
          choose={choose}
          elsewhere={dossier === undefined}
          {...(active === undefined ? {} : { active })}
        />
      </div>
    </search>
  );
}

/** In the dossier of the page, or in all and of the municipality of the page. */
function scopeOf(dossier: string | undefined, code: string | undefined) {
  if (dossier !== undefined) return { dossier };
  return code === undefined ? {} : { code };
}

/** The place of the next or previous hit, round the ends; undefined for a key that does not move. */
function neighbour(key: string, active: number | undefined, count: number): number | undefined {
  if (key === "ArrowDown") return active === undefined ? 0 : (active + 1) % count;
  if (key === "ArrowUp") return active === undefined ? count - 1 : (active + count - 1) % count;
  return undefined;
}

function countOf({ total, hits }: SearchView): string {
  return t("nl", "search.count", { total, shown: hits.length });
}
