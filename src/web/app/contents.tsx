import { useEffect, useRef } from "react";
import { t } from "../../text/catalogue.ts";
import { PageLink, useRouter } from "../address/router.tsx";
import type { Block } from "../api/contract.ts";

/** A part of a page: the id of its heading and what the heading says. */
export interface Part {
  readonly id: string;
  readonly text: string;
}

/** The parts of a page, and which of them begin folded. */
export interface PageContents {
  readonly parts: readonly Part[];
  readonly folded: ReadonlySet<string>;
}

// A page of one part needs no list of it.
const fewest = 2;
// As in the style sheet: from here on there is a column beside the page, and the list stands open in it.
const wide = "(min-width: 60rem)";

/** What stands on a page, at hand while reading: beside it where there is room, and otherwise in a bar that opens. */
export function Contents({ parts, folded }: PageContents) {
  const { address, choose } = useRouter();
  const list = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const query = matchMedia(wide);
    const follow = () => {
      if (list.current !== null) list.current.open = query.matches;
    };
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);

  const isEmpty = parts.length < fewest;
  const ids = [...folded];
  const allOpen = ids.every((id) => address.intent.open?.includes(id));
  const toggleAll = () => {
    choose({ open: allOpen ? undefined : ids });
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.slu-fold")) fold.open = !allOpen;
  };
  const closeOnNarrow = () => {
    if (list.current !== null && !matchMedia(wide).matches) list.current.open = false;
  };
  return (
    <nav className="slu-contents" aria-labelledby="op-deze-pagina" hidden={isEmpty}>
      <details ref={list}>
        <summary id="op-deze-pagina">{t("nl", "ui.on-this-page")}</summary>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: following a link by keyboard is a click too */}
        <ul className="slu-contents__list" onClick={closeOnNarrow}>
          {parts.map(({ id, text }) => (
            <li key={id}>
              <PageLink place={address.place} anchor={id}>
                {text}
              </PageLink>
            </li>
          ))}
        </ul>
        {ids.length === 0 ? null : (
          <button type="button" className="slu-contents__all" onClick={toggleAll}>
            {t("nl", allOpen ? "ui.fold.close-all" : "ui.fold.open-all")}
          </button>
        )}
      </details>
    </nav>
  );
}

/** The parts of a page that is made of blocks: its main headings. */
export function partsOfBlocks(blocks: readonly Block[]): readonly Part[] {
  return blocks.flatMap((block) => (block.type === "heading" && block.level === 1 ? [block] : []));
}
