import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import { t } from "../../text/catalogue.ts";
import type { TextHistory as History } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { useResource } from "../api/resource.tsx";
import { Loaded } from "../app/loading.tsx";
import { writeDay } from "../figure/day.ts";

/** Every version of a text, read when the reader opens it; an old one can be taken over into the text field. */
export function TextHistory(props: {
  readonly dossier: string;
  readonly place: string;
  readonly use: (markdown: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const resource = useResource<History>(open ? paths.textVersions(props.dossier, props.place) : undefined);
  return (
    <details className="slu-own-text__history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("nl", "ui.texts.history")}</summary>
      {open ? (
        <Loaded resource={resource} shape="panel">
          {({ versions }) => (
            <ol className="slu-list" reversed>
              {versions.map((one) => (
                <li key={one.version}>
                  <p>{t("nl", "ui.texts.history.version", { ...one, day: writeDay(one.changedAt) })}</p>
                  <pre className="slu-own-text__source">{one.markdown}</pre>
                  <Button purpose="subtle" onClick={() => props.use(one.markdown)}>
                    {t("nl", "ui.texts.history.use", { version: one.version })}
                  </Button>
                </li>
              ))}
            </ol>
          )}
        </Loaded>
      ) : null}
    </details>
  );
}
