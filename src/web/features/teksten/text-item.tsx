import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { useState } from "react";
import { t } from "../../../text/catalogue.ts";
import { ApiError, ask } from "../../api/client.ts";
import type { OwnText } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useAnnounce } from "../../app/announce.tsx";
import { Blocks } from "../../blocks/blocks.tsx";
import { writeDay } from "../../figure/day.ts";
import { TextAlert } from "../../own-text/text-alert.tsx";
import { TextForm } from "../../own-text/text-form.tsx";
import { TextHistory } from "../../own-text/text-history.tsx";

interface TextItemProps {
  readonly dossier: string;
  readonly text: OwnText;
  readonly mayEdit: boolean;
  readonly editing: boolean;
  readonly edit: (on: boolean) => void;
  /** Called when the text on the server is no longer the one that stands here. */
  readonly changed: () => void;
}

/** One place for text: where it comes from, how it reads, and for who may, writing it and its history. */
export function TextItem({ dossier, text, mayEdit, editing, edit, changed }: TextItemProps) {
  const { title, state, author, changedAt, markdown, version } = text;
  const [draft, setDraft] = useState(markdown);
  return (
    <section className="slu-section slu-own-text" aria-label={title}>
      <Heading level={2}>{title}</Heading>
      <p className="slu-quiet">
        <span className="nl-data-badge">{t("nl", `text.state.${state}`)}</span>
        {author === undefined || changedAt === undefined ? null : (
          <> {t("nl", "ui.texts.by", { author, day: writeDay(changedAt) })}</>
        )}
      </p>
      <Mistakes problems={text.problems} />
      {editing ? (
        <TextForm
          dossier={dossier}
          text={text}
          draft={draft}
          setDraft={setDraft}
          draw={(blocks) => <Blocks blocks={blocks} under={3} />}
          cancel={() => {
            setDraft(markdown);
            edit(false);
          }}
          changed={changed}
        />
      ) : (
        <>
          <div className="slu-own-text__body">
            <Blocks blocks={text.blocks} under={2} />
          </div>
          {mayEdit ? (
            <div className="slu-actions">
              <Button purpose="secondary" onClick={() => edit(true)}>
                {t("nl", markdown === "" ? "ui.texts.write" : "ui.texts.edit", { title })}
              </Button>
              {version > 0 ? <Withdraw dossier={dossier} text={text} changed={changed} /> : null}
            </div>
          ) : null}
        </>
      )}
      <FolderText text={text} />
      {mayEdit && version > 0 ? (
        <TextHistory
          dossier={dossier}
          place={text.id}
          use={(old) => {
            setDraft(old);
            edit(true);
          }}
        />
      ) : null}
    </section>
  );
}

/** What the folder says, when somebody changed it after the text was written here: both stay in sight. */
function FolderText({ text: { state, folder } }: { readonly text: OwnText }) {
  if (state !== "folder-changed") return null;
  if (folder === undefined) return <p>{t("nl", "ui.texts.folder.removed")}</p>;
  return (
    <>
      <p>{t("nl", "ui.texts.folder")}</p>
      <pre className="slu-own-text__source">{folder}</pre>
    </>
  );
}

function Mistakes({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="slu-alert">
      <p>
        <strong>{t("nl", "ui.texts.mistakes")}</strong>
      </p>
      <ul className="slu-list">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

function Withdraw(props: { readonly dossier: string; readonly text: OwnText; readonly changed: () => void }) {
  const { dossier, text, changed } = props;
  const [error, setError] = useState<ApiError>();
  const announce = useAnnounce();
  const withdraw = async () => {
    try {
      const headers = { "if-match": `"${text.version}"` };
      await ask<unknown>(paths.text(dossier, text.id), { method: "DELETE", headers });
      announce(t("nl", "ui.texts.back.done"));
      changed();
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
    }
  };
  return (
    <>
      <Button purpose="subtle" onClick={() => void withdraw()}>
        {t("nl", "ui.texts.back")}
      </Button>
      {error === undefined ? null : <TextAlert error={error} reload={changed} />}
    </>
  );
}
