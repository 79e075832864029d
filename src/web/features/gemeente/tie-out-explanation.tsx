import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { type SubmitEvent, useId, useState } from "react";
import { t } from "../../../text/catalogue.ts";
import { ApiError, ask } from "../../api/client.ts";
import type { LakePageView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useAnnounce } from "../../app/announce.tsx";

type Explainable = NonNullable<LakePageView["explainable"]>;
type State = Explainable["differences"][number]["state"];

interface TieOutExplanationProps {
  readonly code: string;
  readonly explainable: Explainable;
  /** Makes the page again, with the explanation in its table. */
  readonly changed: () => void;
}

const states: readonly State[] = ["open", "verklaard", "geaccepteerd"];

/** Writing why a difference of the tie-out is there, and what became of it. */
export function TieOutExplanation({ code, explainable, changed }: TieOutExplanationProps) {
  const { product, title, period, differences } = explainable;
  const [chosen, setChosen] = useState(differences[0]?.id);
  const difference = differences.find(({ id }) => id === chosen) ?? differences[0];
  const id = useId();
  if (difference === undefined) return null;
  return (
    <section className="slu-section slu-month-notes" aria-labelledby={`${id}-title`}>
      <Heading level={2} id={`${id}-title`}>
        {t("nl", "ui.explanation.title", { product: title, period })}
      </Heading>
      <p id={`${id}-text`}>{t("nl", "ui.explanation.text")}</p>
      <div className="slu-form">
        <label htmlFor={`${id}-difference`}>{t("nl", "ui.explanation.difference")}</label>
        <select
          id={`${id}-difference`}
          className="slu-select"
          value={difference.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {differences.map(({ id: value, label, amount }) => (
            <option key={value} value={value}>
              {t("nl", "ui.explanation.option", { label, amount })}
            </option>
          ))}
        </select>
      </div>
      <ExplanationForm
        key={`${difference.id} ${difference.version}`}
        difference={difference}
        describedBy={`${id}-text`}
        save={(text, state) =>
          ask<unknown>(paths.explanations(code), {
            method: "PUT",
            body: { product, period, difference: difference.id, text, state, version: difference.version },
          })
        }
        saved={changed}
      />
    </section>
  );
}

interface ExplanationFormProps {
  readonly difference: Explainable["differences"][number];
  readonly describedBy: string;
  readonly save: (text: string, state: State) => Promise<unknown>;
  readonly saved: () => void;
}

/** The words of one explanation; another difference or a newer version is another form. */
function ExplanationForm({ difference, describedBy, save, saved }: ExplanationFormProps) {
  const [text, setText] = useState(difference.text);
  const [state, setState] = useState(difference.state);
  const [error, setError] = useState<ApiError>();
  const announce = useAnnounce();
  const id = useId();
  const keep = async () => {
    setError(undefined);
    if (text.trim() === "") {
      setError(new ApiError(0, t("nl", "ui.explanation.empty"), ""));
      return;
    }
    try {
      await save(text.trim(), state);
      announce(t("nl", "ui.explanation.saved"));
      saved();
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void keep();
  };
  return (
    <form onSubmit={submit} className="slu-form">
      <div>
        <label htmlFor={`${id}-body`}>{t("nl", "ui.explanation.body")}</label>
        <textarea
          id={`${id}-body`}
          rows={4}
          value={text}
          aria-describedby={error === undefined ? describedBy : `${describedBy} ${id}-error`}
          aria-invalid={error !== undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {difference.author === undefined ? null : (
          <p className="slu-quiet">
            {t("nl", "ui.explanation.last", { author: difference.author, version: difference.version })}
          </p>
        )}
      </div>
      <div>
        <label htmlFor={`${id}-state`}>{t("nl", "ui.explanation.state")}</label>
        <select
          id={`${id}-state`}
          className="slu-select"
          value={state}
          onChange={(event) => setState(states.find((one) => one === event.currentTarget.value) ?? state)}
        >
          {states.map((one) => (
            <option key={one} value={one}>
              {t("nl", `ui.explanation.state.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {error === undefined ? null : (
        <div className="slu-alert" role="alert" id={`${id}-error`}>
          <p>
            <strong>{error.message}</strong> {error.remedy}
          </p>
        </div>
      )}
      <div className="slu-actions">
        <Button type="submit" purpose="secondary">
          {t("nl", "ui.explanation.save")}
        </Button>
      </div>
    </form>
  );
}
