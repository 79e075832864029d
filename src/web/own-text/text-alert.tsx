import { Button } from "@nl-design-system-candidate/button-react";
import { t } from "../../text/catalogue.ts";
import type { ApiError } from "../api/client.ts";

/** Why a text could not be kept; when somebody else was first (412), a way to see the newest one. */
export function TextAlert(props: { readonly id?: string; readonly error: ApiError; readonly reload: () => void }) {
  const { id, error, reload } = props;
  return (
    <div className="slu-alert" role="alert" {...(id === undefined ? {} : { id })}>
      <p>
        <strong>{error.message}</strong> {error.remedy}
      </p>
      {error.more.length === 0 ? null : (
        <ul className="slu-list">
          {error.more.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {error.status === 412 ? (
        <Button purpose="secondary" onClick={reload}>
          {t("nl", "ui.texts.newest")}
        </Button>
      ) : null}
    </div>
  );
}
