import { Button } from "@nl-design-system-candidate/button-react";
import { t } from "../../../text/catalogue.ts";
import { isMapping, writtenSize } from "./chosen-files.ts";

interface ChosenListProps {
  readonly files: readonly File[];
  /** True while they are sent: then nothing is taken away. */
  readonly isFixed: boolean;
  readonly remove: (name: string) => void;
}

/** The files that were chosen, each with its size and a way to take it away. */
export function ChosenList({ files, isFixed, remove }: ChosenListProps) {
  if (files.length === 0) return null;
  return (
    <ul className="slu-load__files" aria-label={t("nl", "ui.data.chosen")}>
      {files.map(({ name, size }) => (
        <li key={name}>
          <span className="slu-load__name">{name}</span>{" "}
          <span className="slu-quiet">
            {writtenSize(size)}
            {isMapping(name) ? ` · ${t("nl", "ui.data.is-mapping")}` : ""}
          </span>
          {isFixed ? null : (
            <Button
              type="button"
              purpose="subtle"
              aria-label={t("nl", "ui.data.remove", { name })}
              onClick={() => remove(name)}
            >
              {t("nl", "ui.data.remove.short")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
