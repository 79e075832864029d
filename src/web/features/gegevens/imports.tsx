import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { useState } from "react";
import { t } from "../../../text/catalogue.ts";
import { ApiError, ask } from "../../api/client.ts";
import type { ImportView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { Progress } from "./progress.tsx";
import { isAtWork } from "./use-imports.tsx";

interface ImportsProps {
  readonly code: string;
  readonly imports: readonly ImportView[];
  /** Asks the server again how it stands. */
  readonly look: () => void;
  /** Shows what was wrong in a delivery. */
  readonly see: (record: string) => void;
}

/** So long an import that has ended stays in sight, and at most so many of them. */
const recentMs = 30 * 60 * 1000;
const mostEnded = 4;
const fewestForTime = 0.03;

/** What waits, runs and has just ended. */
export function Imports({ code, imports, look, see }: ImportsProps) {
  const atWork = imports.filter(isAtWork);
  const ended = imports.filter((one) => !isAtWork(one) && isRecent(one)).slice(0, mostEnded);
  const shown = [...atWork, ...ended];
  if (shown.length === 0) return null;
  return (
    <section className="slu-section" aria-labelledby="bezig">
      <Heading level={2} id="bezig" tabIndex={-1}>
        {t("nl", "ui.data.imports")}
      </Heading>
      <ul className="slu-imports">
        {shown.map((one) => (
          <li key={one.id}>
            <OneImport code={code} one={one} look={look} see={see} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneImport(props: Omit<ImportsProps, "imports"> & { readonly one: ImportView }) {
  const { code, one, look, see } = props;
  const [error, setError] = useState<ApiError>();
  const { title, status, problems, record, accepted = 0, rejections = 0 } = one;
  const stop = async () => {
    try {
      await ask<ImportView>(paths.import(code, one.id), { method: "DELETE" });
      look();
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
    }
  };
  return (
    <>
      <p className="slu-imports__head">
        <strong>{title}</strong> <span className="nl-data-badge">{t("nl", `ui.data.status.${status}`)}</span>
      </p>
      {isAtWork(one) ? (
        <div className="slu-imports__work">
          {status === "queued" ? <p className="slu-quiet">{t("nl", "ui.data.waiting")}</p> : <HowFar one={one} />}
          <Button
            type="button"
            purpose="secondary"
            aria-label={t("nl", "ui.data.stop.of", { source: title })}
            onClick={() => void stop()}
          >
            {t("nl", "ui.data.stop")}
          </Button>
        </div>
      ) : null}
      {status === "done" ? <p>{t("nl", "ui.data.done", { accepted, rejections })}</p> : null}
      {status === "done" && rejections > 0 && record !== undefined ? (
        <Button type="button" purpose="subtle" onClick={() => see(record)}>
          {t("nl", "ui.data.see")}
        </Button>
      ) : null}
      {status === "cancelled" ? <p>{t("nl", "ui.data.cancelled")}</p> : null}
      {problems.map(({ title: wrong, detail, place }) => (
        <div className="slu-alert" key={`${place} ${wrong}`}>
          <p>
            <strong>
              {place === "" ? "" : `${place}: `}
              {wrong}.
            </strong>{" "}
            {detail}
          </p>
        </div>
      ))}
      {error === undefined ? null : (
        <div className="slu-alert" role="alert">
          <p>
            <strong>{error.message}</strong> {error.remedy}
          </p>
        </div>
      )}
    </>
  );
}

function HowFar({ one: { progress, startedAt, title } }: { readonly one: ImportView }) {
  const label = t("nl", "ui.data.progress", { source: title });
  if (progress === undefined) return <Progress share={0} label={label} says={t("nl", "ui.data.begins")} />;
  const { phase, bytes, ofBytes, files, rows } = progress;
  const share = ofBytes === 0 ? 0 : bytes / ofBytes;
  if (phase === "saving") return <Progress share={share} label={label} says={t("nl", "ui.data.saving", { rows })} />;
  const reading = t("nl", "ui.data.reading", { percent: Math.floor(100 * share), files, rows });
  const minutes = minutesLeft(share, startedAt);
  const says = minutes === undefined ? reading : `${reading}, ${t("nl", "ui.data.left", { minutes })}`;
  return <Progress share={share} label={label} says={says} />;
}

/** Minutes that are left, whole; undefined while too little is done to tell. */
function minutesLeft(share: number, startedAt: string | undefined): number | undefined {
  if (startedAt === undefined || share < fewestForTime) return undefined;
  const passed = (Date.now() - Date.parse(startedAt)) / 60_000;
  return Math.max(0, Math.round((passed * (1 - share)) / share));
}

function isRecent({ finishedAt }: ImportView): boolean {
  return finishedAt !== undefined && Date.now() - Date.parse(finishedAt) < recentMs;
}
