import { Heading } from "@nl-design-system-candidate/heading-react";
import { Fragment } from "react";
import type { CheckView, FindingView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { FigureNumber } from "../../figure/number.tsx";

/** The arithmetic audit of a dossier: what does not add up, how certain that is, and what was explained. */
export function CheckPage({ dossier }: { readonly dossier: string }) {
  const resource = useResource<CheckView>(paths.findings(dossier));
  const view = resource.state === "ready" ? resource.value : undefined;
  return (
    <Page
      title="Kloppen de getallen met elkaar?"
      name="Toetsing"
      dossier={dossier}
      {...(view ? { lead: answer(view) } : {})}
    >
      <Loaded resource={resource} shape="table">
        {({ findings }) => (
          <>
            <Findings
              title="Nog zonder verklaring"
              none="Elke bevinding heeft een verklaring."
              findings={findings.filter(({ explained }) => explained === undefined)}
            />
            <Findings title="Verklaard" findings={findings.filter(({ explained }) => explained !== undefined)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function answer({ checked, findings }: CheckView): string {
  const sums = checked === 1 ? "1 som" : `${checked} sommen`;
  const open = findings.filter(({ explained }) => explained === undefined).length;
  if (findings.length === 0) return `Wij rekenden ${sums} na en alles sluit, binnen de afronding van de bron.`;
  const found = findings.length === 1 ? "1 som sluit niet" : `${findings.length} sommen sluiten niet`;
  const left =
    open === findings.length
      ? "geen daarvan is verklaard"
      : open === 0
        ? "allemaal verklaard"
        : open === 1
          ? "1 daarvan vraagt nog een verklaring"
          : `${open} daarvan vragen nog een verklaring`;
  return `Wij rekenden ${sums} na: ${found} binnen de afronding van de bron, ${left}.`;
}

function Findings(props: {
  readonly title: string;
  readonly none?: string;
  readonly findings: readonly FindingView[];
}) {
  const { title, none, findings } = props;
  if (findings.length === 0 && none === undefined) return null;
  const tables = [...new Set(findings.map(({ where }) => where.table))];
  return (
    <section className="slu-section">
      <Heading level={2}>{title}</Heading>
      {findings.length === 0 ? <p className="slu-empty">{none}</p> : null}
      {tables.map((table) => (
        <section key={table} className="slu-findings">
          <Heading level={3}>{table}</Heading>
          <ul>
            {findings
              .filter(({ where }) => where.table === table)
              .map((finding) => (
                <Finding key={`${finding.rule}/${finding.message}/${cellOf(finding)}`} finding={finding} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Finding({ finding }: { readonly finding: FindingView }) {
  const { where, candidates, explained } = finding;
  const place = [where.row, where.column].filter((part) => part !== "").join(", ");
  return (
    <li className="slu-finding">
      <p>
        {place === "" ? null : <strong>{place}: </strong>}
        {finding.message} <span className="nl-data-badge">{finding.certainty}</span>
      </p>
      <dl className="slu-finding__numbers">
        <div>
          <dt>Gedrukt</dt>
          <dd>
            <FigureNumber figureRef={cellOf(finding)}>{finding.printed}</FigureNumber>
          </dd>
        </div>
        <div>
          <dt>Volgt uit de delen</dt>
          <dd>{finding.computed}</dd>
        </div>
        <div>
          <dt>Speling door afronding</dt>
          <dd>{finding.slack}</dd>
        </div>
        {candidates.length === 0 ? null : (
          <div>
            <dt>Kijk eerst naar</dt>
            <dd>
              {candidates.map((candidate, at) => (
                <Fragment key={candidate}>
                  {at === 0 ? null : ", "}
                  <FigureNumber figureRef={candidate}>{candidate}</FigureNumber>
                </Fragment>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {explained === undefined ? null : <p className="slu-finding__explained">Verklaring: {explained}</p>}
    </li>
  );
}

/** Reference of the figure where the finding sits: a cell of a table, or a number of a sentence. */
function cellOf({ where }: FindingView): string {
  return [where.table, where.row, where.column].filter((part) => part !== "").join("/");
}
