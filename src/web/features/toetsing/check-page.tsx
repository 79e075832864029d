import { Heading } from "@nl-design-system-candidate/heading-react";
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
      dossierId={dossier}
      {...(view ? { dossier: view.dossier, lead: answer(view) } : {})}
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
    open === 0
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
  return (
    <section className="slu-section">
      <Heading level={2}>{title}</Heading>
      {findings.length === 0 ? (
        <p className="slu-empty">{none}</p>
      ) : (
        <ul className="slu-findings">
          {findings.map((finding) => (
            <Finding key={`${finding.rule}/${cellOf(finding)}`} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Finding({ finding }: { readonly finding: FindingView }) {
  return (
    <li className="slu-finding">
      <p>
        <span className="nl-data-badge">{finding.certainty}</span> {finding.message}
      </p>
      <dl className="slu-finding__numbers">
        <div>
          <dt>Gedrukt</dt>
          <dd>
            <FigureNumber figureRef={cellOf(finding)}>{finding.printed}</FigureNumber>
          </dd>
        </div>
        <div>
          <dt>Berekend</dt>
          <dd>{finding.computed}</dd>
        </div>
        <div>
          <dt>Speling door afronding</dt>
          <dd>{finding.slack}</dd>
        </div>
        <div>
          <dt>Waar</dt>
          <dd>
            {finding.where.table}, {finding.where.row}, {finding.where.column}
          </dd>
        </div>
      </dl>
      {finding.candidates.length === 0 ? null : (
        <p className="slu-quiet">Kijk eerst naar: {finding.candidates.join(", ")}.</p>
      )}
      {finding.explained === undefined ? null : (
        <p className="slu-finding__explained">Verklaring: {finding.explained}</p>
      )}
    </li>
  );
}

/** Reference of the cell where the finding sits. */
function cellOf({ where }: FindingView): string {
  return `${where.table}/${where.row}/${where.column}`;
}
