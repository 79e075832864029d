import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { type SubmitEvent, useId, useRef, useState } from "react";
import { t } from "../../../text/catalogue.ts";
import { ApiError, ask } from "../../api/client.ts";
import type { LakePageView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useAnnounce } from "../../app/announce.tsx";

interface MonthNotesProps {
  readonly code: string;
  readonly notable: NonNullable<LakePageView["notable"]>;
  /** Makes the page again, with the note in its chart. */
  readonly changed: () => void;
}

/** Placing a note at a month of the chart, and taking one's own away. */
export function MonthNotes({ code, notable: { indicator, months, notes }, changed }: MonthNotesProps) {
  const [month, setMonth] = useState(months[0]?.value ?? "");
  const [body, setBody] = useState("");
  const [error, setError] = useState<ApiError>();
  const announce = useAnnounce();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const mine = notes.filter((note) => note.mine);
  const chosen = months.some(({ value }) => value === month) ? month : (months[0]?.value ?? "");

  const attempt = async (work: () => Promise<unknown>, said: string) => {
    setError(undefined);
    try {
      await work();
      announce(said);
      changed();
      return true;
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
      return false;
    }
  };
  const place = async () => {
    if (body.trim() === "") {
      setError(new ApiError(0, t("nl", "ui.month-note.empty"), ""));
      return;
    }
    const wish = { indicator, month: chosen, body: body.trim() };
    const post = () => ask<unknown>(paths.monthNotes(code), { method: "POST", body: wish });
    if (await attempt(post, t("nl", "ui.month-note.added"))) setBody("");
  };
  const remove = async ({ id: note, version }: (typeof notes)[number]) => {
    const drop = () =>
      ask<unknown>(paths.monthNote(code, note), { method: "DELETE", headers: { "if-match": `"${version}"` } });
    // The button goes with the note: who used the keyboard stays in this part of the page.
    if (await attempt(drop, t("nl", "ui.month-note.removed"))) heading.current?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void place();
  };

  return (
    <section className="slu-section slu-month-notes" aria-labelledby={`${id}-title`}>
      <Heading level={2} id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t("nl", "ui.month-note.title")}
      </Heading>
      <p id={`${id}-text`}>{t("nl", "ui.month-note.text")}</p>
      <form onSubmit={submit} className="slu-form">
        <div>
          <label htmlFor={`${id}-month`}>{t("nl", "ui.month-note.month")}</label>
          <select
            id={`${id}-month`}
            className="slu-select"
            value={chosen}
            onChange={(event) => setMonth(event.currentTarget.value)}
          >
            {months.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-body`}>{t("nl", "ui.month-note.body")}</label>
          <textarea
            id={`${id}-body`}
            rows={2}
            value={body}
            aria-describedby={error === undefined ? `${id}-text` : `${id}-text ${id}-error`}
            aria-invalid={error !== undefined}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
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
            {t("nl", "ui.month-note.add")}
          </Button>
        </div>
      </form>
      {mine.length === 0 ? null : (
        <>
          <Heading level={3} appearance="level-4">
            {t("nl", "ui.month-note.own")}
          </Heading>
          <ul className="slu-list">
            {mine.map((note) => (
              <li key={note.id}>
                {note.when}: {note.body}{" "}
                <button
                  type="button"
                  className="slu-link-button"
                  aria-label={t("nl", "ui.month-note.remove", { when: note.when })}
                  onClick={() => void remove(note)}
                >
                  {t("nl", "ui.month-note.remove.short")}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
