import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { FigureView } from "../api/contract.ts";
import { writeDay } from "./day.ts";
import { FigureNumber } from "./number.tsx";

/** Everything there is to know about one number: what it is, how it came about, where it stands in the original. */
export function FigureDetails({ figure }: { readonly figure: FigureView }) {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Periode", figure.period],
    ["Reikwijdte", figure.scope],
    ["Soort getal", figure.kind],
    ["Structureel of incidenteel", figure.recurrence],
    ["Status", figure.status],
    ["Bekend op", writeDay(figure.knownOn)],
    ["Afronding", figure.rounding],
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
            Let op
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
  return (
    <section>
      <Heading level={3} appearance="level-4">
        Berekening
      </Heading>
      {figure.definition.formula === undefined ? null : <p className="slu-formula">{figure.definition.formula}</p>}
      <ul className="slu-inputs">
        {figure.inputs.map((input, at) => (
          <li key={input.ref}>
            <span className="slu-inputs__sign">
              <span className="slu-only-heard">{input.sign === -1 ? "min " : at === 0 ? "" : "plus "}</span>
              <span aria-hidden="true">{input.sign === -1 ? "−" : at === 0 ? "" : "+"}</span>
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
        Bron
      </Heading>
      {figure.sources.map((source) => (
        <div key={`${source.document}-${source.lines}-${source.file}`} className="slu-source-line">
          <p>
            {source.title}, <span className="slu-source-line__lines">{source.lines}</span>
          </p>
          <blockquote>{source.printed}</blockquote>
          <p className="slu-source">Overgenomen in {source.file}</p>
        </div>
      ))}
    </section>
  );
}
