import { Button } from "@nl-design-system-candidate/button-react";
import type { SubmitEvent } from "react";
import { useId, useState } from "react";
import { t } from "../../../text/catalogue.ts";
import { ApiError, ask } from "../../api/client.ts";
import type { LakePageView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";

/** Whether the numbers are protected or true, and the way from one to the other: by saying why, which is put on record. */
export function Seeing(props: {
  readonly code: string;
  readonly seeing: LakePageView["seeing"];
  readonly changed: () => void;
}) {
  const { code, seeing, changed } = props;
  const [error, setError] = useState<ApiError>();
  const state = async (purpose: string) => {
    setError(undefined);
    try {
      await ask(paths.purpose(code), { method: "PUT", body: { purpose } });
      changed();
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
    }
  };
  return (
    <aside className="slu-seeing" aria-label={t("nl", "ui.lake.seeing")}>
      {seeing.numbers === "true" ? (
        <>
          <p>
            <strong>{t("nl", "ui.lake.true", { purpose: seeing.purpose })}</strong>
          </p>
          <Button purpose="secondary" onClick={() => void state("")}>
            {t("nl", "ui.lake.end")}
          </Button>
        </>
      ) : (
        <>
          <p>{t("nl", "ui.lake.protected")}</p>
          {seeing.mayAsk ? <AskForm state={state} /> : null}
        </>
      )}
      {error === undefined ? null : (
        <p role="alert" className="slu-alert">
          <strong>{error.message}.</strong> {error.remedy}
        </p>
      )}
    </aside>
  );
}

function AskForm({ state }: { readonly state: (purpose: string) => Promise<void> }) {
  const id = useId();
  const [purpose, setPurpose] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setEmpty(purpose.trim() === "");
    if (purpose.trim() !== "") void state(purpose);
  };
  return (
    <details className="slu-seeing__ask">
      <summary>{t("nl", "ui.lake.state")}</summary>
      <form onSubmit={submit}>
        <p id={`${id}-hint`} className="slu-quiet">
          {t("nl", "ui.lake.ask")}
        </p>
        <label htmlFor={id}>{t("nl", "ui.lake.purpose")}</label>
        <input
          id={id}
          className="slu-input"
          value={purpose}
          maxLength={500}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={isEmpty}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        {isEmpty ? <p role="alert">{t("nl", "ui.lake.purpose.empty")}</p> : null}
        <Button purpose="primary" type="submit">
          {t("nl", "ui.lake.state")}
        </Button>
      </form>
    </details>
  );
}
