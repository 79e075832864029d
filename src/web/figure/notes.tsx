import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { useId, useState } from "react";
import { t } from "../../text/catalogue.ts";
import { ApiError, ask } from "../api/client.ts";
import type { NoteList, NoteView } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { useResource } from "../api/resource.tsx";
import { useAnnounce } from "../app/announce.tsx";
import { Loaded } from "../app/loading.tsx";
import { writeDay } from "./day.ts";

/** What readers noted on a figure; everyone adds, and changes or removes only what is their own. */
export function Notes({ dossier, figureRef }: { readonly dossier: string; readonly figureRef: string }) {
  const resource = useResource<NoteList>(paths.notesOn(dossier, figureRef));
  const refresh = resource.state === "ready" ? resource.refresh : () => undefined;
  const add = (body: string) => ask<unknown>(paths.notes(dossier), { method: "POST", body: { ref: figureRef, body } });
  return (
    <section className="slu-notes">
      <Heading level={3} appearance="level-4">
        {t("nl", "ui.notes")}
      </Heading>
      <Loaded resource={resource} shape="panel">
        {({ notes }) =>
          notes.length === 0 ? (
            <p className="slu-quiet">{t("nl", "ui.notes.none")}</p>
          ) : (
            <ul className="slu-notes__list">
              {notes.map((note) => (
                // A new version is another form: what was typed over the old one does not linger.
                <NoteItem key={`${note.id}-${note.version}`} dossier={dossier} note={note} changed={refresh} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <NoteForm
        label={t("nl", "ui.notes.new")}
        button={t("nl", "ui.notes.add")}
        send={add}
        done={refresh}
        said={t("nl", "ui.notes.added")}
      />
    </section>
  );
}

function NoteItem(props: { readonly dossier: string; readonly note: NoteView; readonly changed: () => void }) {
  const { dossier, note, changed } = props;
  const [editing, setEditing] = useState(false);
  const [error, setError] = useState<ApiError>();
  const announce = useAnnounce();
  const path = paths.note(dossier, note.id);
  const seen = { "if-match": `"${note.version}"` };

  const remove = async () => {
    try {
      await ask<unknown>(path, { method: "DELETE", headers: seen });
      announce(t("nl", "ui.notes.removed"));
      changed();
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
    }
  };

  return (
    <li>
      <p className="slu-quiet">
        {t("nl", "ui.notes.by", {
          author: note.author,
          day: writeDay(note.changedAt),
          changed: note.changedAt !== note.createdAt,
        })}
      </p>
      {editing ? (
        <NoteForm
          label={t("nl", "ui.notes.change")}
          button={t("nl", "ui.notes.save")}
          start={note.body}
          send={(body) => ask<unknown>(path, { method: "PUT", body: { body }, headers: seen })}
          done={changed}
          said={t("nl", "ui.notes.changed")}
          cancel={() => setEditing(false)}
          reload={changed}
        />
      ) : (
        <p className="slu-notes__body">{note.body}</p>
      )}
      {error === undefined ? null : <NoteError id={`${note.id}-error`} error={error} reload={changed} />}
      {note.mine && !editing ? (
        <div className="slu-actions">
          <Button purpose="subtle" onClick={() => setEditing(true)}>
            {t("nl", "ui.notes.edit")}
          </Button>
          <Button purpose="subtle" onClick={() => void remove()}>
            {t("nl", "ui.notes.remove")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function NoteForm(props: {
  readonly label: string;
  readonly button: string;
  readonly start?: string;
  readonly said: string;
  readonly send: (body: string) => Promise<unknown>;
  readonly done: () => void;
  readonly cancel?: () => void;
  readonly reload?: () => void;
}) {
  const [body, setBody] = useState(props.start ?? "");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const announce = useAnnounce();
  const id = useId();

  const submit = async () => {
    if (busy) return;
    if (body.trim() === "") {
      setError(new ApiError(0, t("nl", "ui.notes.empty"), t("nl", "ui.notes.empty.remedy")));
      return;
    }
    setBusy(true);
    try {
      await props.send(body);
      setBody("");
      setError(undefined);
      announce(props.said);
      props.done();
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="slu-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor={id}>{props.label}</label>
      <span id={`${id}-hint`} className="slu-quiet">
        {t("nl", "ui.notes.hint")}
      </span>
      <textarea
        id={id}
        rows={3}
        maxLength={5000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== undefined}
      />
      {error === undefined ? null : (
        <NoteError id={`${id}-error`} error={error} {...(props.reload ? { reload: props.reload } : {})} />
      )}
      <div className="slu-actions">
        <Button purpose="secondary" type="submit" busy={busy}>
          {props.button}
        </Button>
        {props.cancel === undefined ? null : (
          <Button purpose="subtle" onClick={props.cancel}>
            {t("nl", "ui.notes.cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}

/** A note that someone else changed meanwhile (412) can be read again; what was typed stays until then. */
function NoteError(props: { readonly id: string; readonly error: ApiError; readonly reload?: () => void }) {
  const { id, error, reload } = props;
  const stale = error.status === 412;
  return (
    <div className="slu-alert" id={id} role="alert">
      <p>
        <strong>{error.message}</strong> {error.remedy}
      </p>
      {stale && reload !== undefined ? (
        <Button purpose="secondary" onClick={reload}>
          {t("nl", "ui.notes.newest")}
        </Button>
      ) : null}
    </div>
  );
}
