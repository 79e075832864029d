import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { t } from "../../text/catalogue.ts";
import { ApiError, ask } from "../api/client.ts";
import type { OwnText, TextPreview } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { readAnswer } from "../api/read-answer.ts";
import { useAnnounce } from "../app/announce.tsx";
import { TextAlert } from "./text-alert.tsx";

interface TextFormProps {
  readonly dossier: string;
  readonly text: OwnText;
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  /**
   * Draws what a preview shows; without it one explanation is written in plain words, without Markdown and preview. It comes from outside, since
   * blocks can hold this form themselves.
   */
  readonly draw?: (blocks: TextPreview["blocks"]) => ReactNode;
  readonly cancel: () => void;
  readonly changed: () => void;
}

/** Writing a text: Markdown, a preview with the figures as they are, and the mistakes before it is kept. */
export function TextForm({ dossier, text, draft, setDraft, draw, cancel, changed }: TextFormProps) {
  const plain = draw === undefined;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const [preview, setPreview] = useState<TextPreview>();
  const announce = useAnnounce();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const attempt = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    try {
      await work();
      setError(undefined);
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const show = () =>
    attempt(async () => {
      const answer = await ask<unknown>(paths.textPreview(dossier, text.id), {
        method: "POST",
        body: { markdown: draft },
      });
      setPreview(readAnswer(answer) as TextPreview);
    });
  const save = () =>
    attempt(async () => {
      const headers = { "if-match": `"${text.version}"` };
      await ask<unknown>(paths.text(dossier, text.id), { method: "PUT", body: { markdown: draft }, headers });
      announce(t("nl", "ui.texts.saved"));
      changed();
    });

  return (
    <form
      className="slu-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>{t("nl", plain ? "ui.explain.label" : "ui.texts.label")}</label>
      <span id={`${id}-hint`} className="slu-quiet">
        {t("nl", plain ? "ui.explain.hint" : "ui.texts.hint")}
      </span>
      <textarea
        ref={field}
        id={id}
        rows={plain ? 4 : 12}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== undefined}
      />
      {error === undefined ? null : <TextAlert id={`${id}-error`} error={error} reload={changed} />}
      <div className="slu-actions">
        <Button purpose="primary" type="submit" busy={busy}>
          {t("nl", "ui.texts.save")}
        </Button>
        {plain ? null : (
          <Button purpose="secondary" onClick={() => void show()}>
            {t("nl", "ui.texts.preview.show")}
          </Button>
        )}
        <Button purpose="subtle" onClick={cancel}>
          {t("nl", "ui.texts.cancel")}
        </Button>
      </div>
      {preview === undefined || draw === undefined ? null : (
        <section className="slu-own-text__preview" aria-label={t("nl", "ui.texts.preview")} aria-live="polite">
          <Heading level={3}>{t("nl", "ui.texts.preview")}</Heading>
          {preview.problems.map((problem) => (
            <p key={problem} className="slu-alert">
              {problem}
            </p>
          ))}
          {draw(preview.blocks)}
        </section>
      )}
    </form>
  );
}
