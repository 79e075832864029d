import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { t } from "../../text/catalogue.ts";
import type { FigureView } from "../api/contract.ts";
import { writeDay } from "./day.ts";
import { FigureNumber } from "./number.tsx";

/** Everything there is to know about one number: what it is, how it came about, where it stands in the original. */
export function FigureDetails({ figure }: { readonly figure: FigureView }) {
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t("nl", "ui.figure.period"), figure.period],
    [t("nl", "ui.figure.scope"), figure.scope],
    [t("nl", "ui.figure.kind"), figure.kind],
    [t("nl", "ui.figure.recurrence"), figure.recurrence],
    [t("nl", "ui.figure.status"), figure.status],
    [t("nl", "ui.figure.known-on"), writeDay(figure.knownOn)],
    [t("nl", "ui.figure.rounding"), figure.rounding],
    // Only what was printed can stand in a text of the municipality's own.
    [
      t("nl", "ui.figure.reference"),
      figure.figure.provenance.type === "printed" ? `{figuur:${figure.ref}}` : undefined,
    ],
  ];
  return (
    <>
      <p className="slu-panel__value">
        <strong>{figure.written}</strong>
        {figure.exact === figure.written ? null : <span>{figure.exact}</span>}
      </p>
      <Paragraph>
        <strong>{figure.definition.name}.</strong> {figure.definition.text}
      </Paragraph>
      <dl className="slu-facts">
        {facts.map(([term, text]) =>
          text === undefined || text === "" ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      {figure.inputs.length === 0 && figure.definition.formula === undefined ? null : <Computation figure={figure} />}
      {figure.sources.length === 0 ? null : <Sources figure={figure} />}
      {figure.remarks.length === 0 ? null : (
        <section>
          <Heading level={3} appearance="level-4">
            {t("nl", "ui.figure.remarks")}
          </Heading>
          <ul className="slu-list">
            {figure.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Computation({ figure }: { readonly figure: FigureView }) {
  const { formula } = figure.definition;
  // A share is a division: its formula says so, and signs would say otherwise. So it is of what is multiplied.
  const isSum = formula === undefined || (figure.figure.unit.quantity !== "percent" && !/[×÷]/.test(formula));
  return (
    <section>
      <Heading level={3} appearance="level-4">
        {t("nl", "ui.figure.computation")}
      </Heading>
      {formula === undefined ? null : <p className="slu-formula">{formula}</p>}
      <ul className="slu-inputs">
        {figure.inputs.map((input, at) => (
          <li key={input.ref}>
            <span className="slu-inputs__sign">
              {isSum ? (
                <>
                  <span className="slu-only-heard">
                    {input.sign === -1
                      ? `${t("nl", "ui.figure.minus")} `
                      : at === 0
                        ? ""
                        : `${t("nl", "ui.figure.plus")} `}
                  </span>
                  <span aria-hidden="true">{input.sign === -1 ? "−" : at === 0 ? "" : "+"}</span>
                </>
              ) : null}
            </span>
            <span className="slu-inputs__label">{input.label}</span>
            <FigureNumber figureRef={input.ref}>{input.written}</FigureNumber>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ figure }: { readonly figure: FigureView }) {
  return (
    <section>
      <Heading level={3} appearance="level-4">
        {t("nl", "ui.figure.sources")}
      </Heading>
      {figure.sources.map((source) => (
        <div key={`${source.document}-${source.lines}-${source.file}`} className="slu-source-line">
          <p>
            {source.title}, <span className="slu-source-line__lines">{source.lines}</span>
          </p>
          <blockquote>{source.printed}</blockquote>
          <p className="slu-source">{t("nl", "ui.figure.file", { file: source.file })}</p>
        </div>
      ))}
    </section>
  );
}
