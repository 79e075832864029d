import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import type { DragEvent, SubmitEvent } from "react";
import { useId, useRef, useState } from "react";
import { t } from "../../../text/catalogue.ts";
import { ApiError } from "../../api/client.ts";
import type { DataPageView, ImportPreview } from "../../api/contract.ts";
import { useAnnounce } from "../../app/announce.tsx";
import { sourceOf, tellApart, withFiles, writtenSize } from "./chosen-files.ts";
import { ChosenList } from "./chosen-list.tsx";
import { Preview } from "./preview.tsx";
import { Progress } from "./progress.tsx";
import { previewFile, sendDelivery } from "./send-file.ts";

interface LoadFormProps {
  readonly code: string;
  readonly sources: DataPageView["sources"];
  /** Called when a delivery stands in the queue. */
  readonly started: () => void;
}

/** Choosing files, by dropping them or by a button, and sending them to be loaded. */
export function LoadForm({ code, sources, started }: LoadFormProps) {
  const [source, setSource] = useState("istandaarden");
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sent, setSent] = useState<number>();
  const [error, setError] = useState<ApiError>();
  const [isOver, setOver] = useState(false);
  const [shown, setShown] = useState<{ readonly name: string; readonly preview: ImportPreview }>();
  const [isLooking, setLooking] = useState(false);
  const lookButton = useRef<HTMLButtonElement>(null);
  const stop = useRef<AbortController>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  const id = useId();
  const choice = sources.find((one) => one.id === source);
  const all = files.reduce((sum, { size }) => sum + size, 0);

  const add = (more: readonly File[]) => {
    if (more.length === 0) return;
    const next = withFiles(files, more);
    setFiles(next);
    setShown(undefined);
    setError(undefined);
    announce(t("nl", "ui.data.chosen.count", { count: next.length }));
    const known = sources.map((one) => one.id);
    void sourceOf(next, known).then((found) => {
      if (found !== undefined) setSource(found);
    });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (sent === undefined) add([...event.dataTransfer.files]);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void load();
  };

  /** The files to send; says what lacks when there is nothing to send. */
  const chosenFiles = () => {
    const chosen = tellApart(files);
    if (chosen.data.length > 0) return chosen;
    const lacks = chosen.mapping === undefined ? "ui.data.none-chosen" : "ui.data.only-mapping";
    setError(new ApiError(0, t("nl", lacks), ""));
    return undefined;
  };

  const look = async () => {
    const chosen = chosenFiles();
    if (chosen === undefined) return;
    setShown(undefined);
    setError(undefined);
    setLooking(true);
    announce(t("nl", "ui.data.preview.busy"));
    try {
      const preview = await previewFile(code, source, chosen, { signal: new AbortController().signal });
      setShown({ name: chosen.data[0]?.name ?? "", preview });
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
    } finally {
      setLooking(false);
    }
  };

  const load = async () => {
    const chosen = chosenFiles();
    if (chosen === undefined) return;
    setShown(undefined);
    const controller = new AbortController();
    stop.current = controller;
    setError(undefined);
    setSent(0);
    try {
      await sendDelivery(code, source, chosen, {
        sent: (bytes) => setSent((before = 0) => before + bytes),
        signal: controller.signal,
      });
      setFiles([]);
      announce(t("nl", "ui.data.queued"));
      started();
    } catch (problem) {
      if (controller.signal.aborted) announce(t("nl", "ui.data.stopped-sending"));
      else if (problem instanceof ApiError) setError(problem);
      else throw problem;
    } finally {
      stop.current = undefined;
      setSent(undefined);
    }
  };

  const hint = choice?.needsMapping !== true ? "messages" : choice.hasMapping ? "kept" : "mapping";
  return (
    <section className="slu-section" aria-labelledby={`${id}-title`}>
      <Heading level={2} id={`${id}-title`}>
        {t("nl", "ui.data.load")}
      </Heading>
      <form className="slu-load" onSubmit={submit}>
        <div className="slu-load__source">
          <label htmlFor={`${id}-source`}>{t("nl", "ui.data.source")}</label>
          <select
            id={`${id}-source`}
            className="slu-select"
            value={source}
            disabled={sent !== undefined}
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              setSource(event.currentTarget.value);
              setShown(undefined);
            }}
          >
            {sources.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
          <p id={`${id}-hint`} className="slu-quiet">
            {t("nl", `ui.data.hint.${hint}`)}
          </p>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard */}
        <div
          className="slu-load__box"
          data-over={isOver}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p>
            {t("nl", "ui.data.drop")} <span className="slu-quiet">{t("nl", "ui.data.drop.or")}</span>
          </p>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            data-bestanden
            onChange={(event) => {
              add([...(event.currentTarget.files ?? [])]);
              // The same file can be chosen again after it was removed.
              event.currentTarget.value = "";
            }}
          />
          <Button
            type="button"
            purpose="secondary"
            disabled={sent !== undefined}
            onClick={() => input.current?.click()}
          >
            {t("nl", "ui.data.choose")}
          </Button>
        </div>
        <ChosenList
          files={files}
          isFixed={sent !== undefined}
          remove={(name) => {
            setFiles(files.filter((file) => file.name !== name));
            setShown(undefined);
          }}
        />
        {error === undefined ? null : (
          <div className="slu-alert" role="alert">
            <p>
              <strong>{error.message}</strong> {error.remedy}
            </p>
          </div>
        )}
        {sent === undefined ? (
          <div className="slu-actions">
            <Button type="submit" purpose="primary">
              {t("nl", "ui.data.start")}
            </Button>
            {choice?.needsMapping === true ? (
              <Button
                ref={lookButton}
                type="button"
                purpose="secondary"
                disabled={isLooking}
                onClick={() => void look()}
              >
                {t("nl", isLooking ? "ui.data.preview.busy" : "ui.data.preview.show")}
              </Button>
            ) : null}
          </div>
        ) : (
          <div className="slu-load__sending">
            <Progress
              share={all === 0 ? 0 : sent / all}
              label={t("nl", "ui.data.load")}
              says={t("nl", "ui.data.sending", {
                sent: writtenSize(sent),
                all: writtenSize(all),
                percent: all === 0 ? 0 : Math.floor((100 * sent) / all),
              })}
            />
            <Button type="button" purpose="secondary" onClick={() => stop.current?.abort()}>
              {t("nl", "ui.data.stop")}
            </Button>
          </div>
        )}
      </form>
      {shown === undefined ? null : (
        <Preview
          {...shown}
          close={() => {
            setShown(undefined);
            lookButton.current?.focus();
          }}
        />
      )}
    </section>
  );
}
