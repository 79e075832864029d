import { Heading } from "@nl-design-system-candidate/heading-react";
import { t } from "../../../text/catalogue.ts";
import { PageLink } from "../../address/router.tsx";
import type { StartView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { RunningText } from "../../blocks/running-text.tsx";
import { writeDay } from "../../figure/day.ts";
import { Changes } from "./changes.tsx";
import { Headlines } from "./headlines.tsx";

/** The first screen of a dossier: what is going on, in five numbers at most, what changed, and what has to be decided. */
export function StartPage({ dossier }: { readonly dossier: string }) {
  const resource = useResource<StartView>(paths.dossier(dossier));
  const view = resource.state === "ready" ? resource.value : undefined;
  return (
    <Page
      title={t("nl", "ui.start.title")}
      name={t("nl", "page.start")}
      dossier={dossier}
      {...(view ? { lead: <RunningText content={view.lead} /> } : {})}
    >
      <Loaded resource={resource} shape="page">
        {(start) => (
          <>
            <Headlines headlines={start.headlines} />
            <Changes dossier={dossier} changes={start.changes} />
            <Decisions dossier={dossier} decisions={start.decisions} />
            <Findings dossier={dossier} findings={start.findings} />
            <Documents documents={start.documents} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What the other pages find, each in one sentence with the way to it. */
function Findings(props: { readonly dossier: string; readonly findings: StartView["findings"] }) {
  if (props.findings.length === 0) return null;
  return (
    <section className="slu-section">
      <Heading level={2}>{t("nl", "ui.start.findings")}</Heading>
      <dl className="slu-start-findings">
        {props.findings.map(({ page, says }) => (
          <div key={page}>
            <dt>
              <PageLink place={{ page: "dossier", dossier: props.dossier, name: page }}>
                {t("nl", `page.${page}`)}
              </PageLink>
            </dt>
            <dd>
              <RunningText content={says} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Decisions(props: { readonly dossier: string; readonly decisions: StartView["decisions"] }) {
  if (props.decisions.length === 0) return null;
  return (
    <section className="slu-section">
      <Heading level={2}>{t("nl", "ui.start.decisions")}</Heading>
      <ol className="slu-decisions">
        {props.decisions.map((decision) => (
          <li key={decision.text}>
            <p>{decision.text}</p>
            <p className="slu-quiet">
              <PageLink
                place={{ page: "dossier", dossier: props.dossier, name: decision.page }}
                {...(decision.anchor === undefined ? {} : { anchor: decision.anchor })}
              >
                {t("nl", "ui.start.weigh", { page: t("nl", `page.${decision.page}`) })}
              </PageLink>
              {decision.by === undefined ? null : <> · {decision.by}</>}
              {decision.lines === undefined ? null : <> · {t("nl", "ui.in-original", { lines: decision.lines })}</>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Documents({ documents }: { readonly documents: StartView["documents"] }) {
  return (
    <section className="slu-section">
      <Heading level={2}>{t("nl", "ui.start.sources")}</Heading>
      <ul className="slu-documents">
        {documents.map((document) => (
          <li key={document.id}>
            <p>
              <strong>{document.title}</strong>
              {document.confidentiality === undefined ? null : (
                <>
                  {" "}
                  <span className="nl-data-badge">{document.confidentiality}</span>
                </>
              )}
            </p>
            <p className="slu-quiet">
              {[document.author, writeDay(document.date), document.status, document.lines].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
