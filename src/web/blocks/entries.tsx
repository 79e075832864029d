import { t } from "../../text/catalogue.ts";
import type { Block } from "../api/contract.ts";
import { OwnWords } from "../own-text/own-words.tsx";
import { RunningText } from "./running-text.tsx";

type Entry = Extract<Block, { type: "entries" }>["entries"][number];

/** Things with their facts: a goal, a project, a question; each can be linked to by its id. */
export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="slu-entries">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} tabIndex={-1} className="slu-entry">
          <p className="slu-entry__title">
            <strong>{entry.title}</strong>
            {entry.status === undefined ? null : (
              <>
                {" "}
                <span className="nl-data-badge">{entry.status}</span>
              </>
            )}
          </p>
          {entry.facts.length === 0 ? null : (
            <dl className="slu-entry__facts">
              {entry.facts.map((fact, at) => (
                // Two facts may have the same label; they have no other identity than their place.
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                <div key={at}>
                  <dt>{fact.label}</dt>
                  <dd>
                    <RunningText content={fact.content} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {entry.source === undefined ? null : (
            <p className="slu-source">{t("nl", "ui.source", { source: entry.source })}</p>
          )}
          {entry.place === undefined ? null : <OwnWords place={entry.place} about={entry.title} />}
        </li>
      ))}
    </ul>
  );
}
