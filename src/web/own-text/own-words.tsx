import { useState } from "react";
import { t } from "../../text/catalogue.ts";
import { useRouter } from "../address/router.tsx";
import type { OneText } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { useResource } from "../api/resource.tsx";
import { Loaded } from "../app/loading.tsx";
import { useChanged } from "../blocks/changed.tsx";
import { TextForm } from "./text-form.tsx";
import { TextHistory } from "./text-history.tsx";

/** A place to write words of one's own about a thing on a page; what is there already is read when it is opened. */
export function OwnWords({ place, about }: { readonly place: string; readonly about: string }) {
  const [open, setOpen] = useState(false);
  const { place: at } = useRouter().address;
  if (!("dossier" in at)) return null;
  return (
    <details className="slu-own-words" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("nl", "ui.explain", { about })}</summary>
      {open ? <Writing dossier={at.dossier} place={place} close={() => setOpen(false)} /> : null}
    </details>
  );
}

function Writing({
  dossier,
  place,
  close,
}: {
  readonly dossier: string;
  readonly place: string;
  readonly close: () => void;
}) {
  const resource = useResource<OneText>(paths.text(dossier, place));
  const changed = useChanged();
  return (
    <Loaded resource={resource} shape="panel">
      {({ text }) => (
        <Form
          key={text.version}
          dossier={dossier}
          text={text}
          close={close}
          changed={() => {
            if (resource.state === "ready") resource.refresh();
            changed();
          }}
        />
      )}
    </Loaded>
  );
}

function Form(props: {
  readonly dossier: string;
  readonly text: OneText["text"];
  readonly close: () => void;
  readonly changed: () => void;
}) {
  const { dossier, text, close, changed } = props;
  const [draft, setDraft] = useState(text.markdown);
  return (
    <>
      <TextForm
        dossier={dossier}
        text={text}
        draft={draft}
        setDraft={setDraft}
        cancel={close}
        changed={() => {
          close();
          changed();
        }}
      />
      {text.version > 0 ? <TextHistory dossier={dossier} place={text.id} use={setDraft} /> : null}
    </>
  );
}
