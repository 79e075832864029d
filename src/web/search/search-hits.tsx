import { useEffect } from "react";
import { t } from "../../text/catalogue.ts";
import type { Hit } from "../api/contract.ts";

function keyOf(hit: Hit): string {
  if ("code" in hit) return `${hit.code}/${hit.lakePage}/${hit.indicator ?? ""}`;
  return `${hit.dossier}/${hit.ref ?? hit.anchor ?? ""}/${hit.title}`;
}

/** What was found, by kind, as the list of a combobox: the box keeps the focus and says which one is chosen. */
export function SearchHits(props: {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly active?: number;
  /** Whether the municipality has to be said, because several are searched. */
  readonly elsewhere: boolean;
  readonly choose: (hit: Hit) => void;
}) {
  const { id, hits, active, elsewhere, choose } = props;
  const kinds = [...new Set(hits.map(({ kind }) => kind))];

  useEffect(() => {
    if (active !== undefined) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  return (
    <div role="listbox" id={`${id}-list`} aria-label={t("nl", "search.results")}>
      {kinds.map((kind) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p className="slu-search__kind" id={`${id}-${kind}`} role="presentation">
            {t("nl", `search.kind.${kind}`)}
          </p>
          {hits.map((hit, at) =>
            hit.kind === kind ? (
              // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the active option
              // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box does what a click does
              <div
                key={keyOf(hit)}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === active}
                className="slu-search__hit"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(hit)}
              >
                <span>{hit.title}</span>
                <span className="slu-quiet">
                  {[...(elsewhere && !("code" in hit) ? [hit.municipality] : []), hit.detail]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </div>
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}
