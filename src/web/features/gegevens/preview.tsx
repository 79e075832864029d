import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { useEffect, useRef } from "react";
import { t } from "../../../text/catalogue.ts";
import type { ImportPreview } from "../../api/contract.ts";

/** The first rows as they would come in, which column becomes which, and what does not fit. Nothing was loaded. */
export function Preview(props: { readonly name: string; readonly preview: ImportPreview; readonly close: () => void }) {
  const { name, preview, close } = props;
  const { columns, rows, problems, ignored, unmapped } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <section className="slu-preview" aria-labelledby="voorbeeld">
      <Heading level={3} id="voorbeeld" ref={heading} tabIndex={-1}>
        {t("nl", "ui.data.preview.title", { name })}
      </Heading>
      <p>{t("nl", "ui.data.preview.text", { rows: rows.length, problems: problems.length })}</p>
      {problems.length === 0 ? null : (
        <ul className="slu-mistakes__list">
          {problems.map(({ title, detail, place, count }) => (
            <li key={`${title} ${detail}`}>
              <p>
                <strong>
                  {place === "" ? "" : `${place}: `}
                  {title}.
                </strong>{" "}
                {detail}
              </p>
              {count === 1 ? null : <p className="slu-quiet">{t("nl", "ui.data.preview.often", { count })}</p>}
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 ? null : (
        <div className="slu-table slu-data-table">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls can be scrolled by keyboard */}
          <section className="slu-table__frame" tabIndex={0} aria-label={t("nl", "ui.data.preview.caption", { name })}>
            <table>
              <caption className="slu-only-heard">{t("nl", "ui.data.preview.caption", { name })}</caption>
              <thead>
                <tr>
                  <th scope="col" className="slu-end">
                    {t("nl", "ui.data.preview.line")}
                  </th>
                  {columns.map((column) => (
                    <th key={column.name} scope="col" className={column.isNumber ? "slu-end" : undefined}>
                      {column.name}
                      <span className="slu-preview__from">
                        <span aria-hidden="true">← </span>
                        <span className="slu-only-heard">{t("nl", "ui.data.preview.from")} </span>
                        {column.from}
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ line, cells }) => (
                  <tr key={line} className="slu-row">
                    <th scope="row" className="slu-end">
                      {line}
                    </th>
                    {columns.map((column, at) => (
                      <td key={column.name} className={column.isNumber ? "slu-end" : undefined}>
                        {cells[at]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      )}
      {ignored.length === 0 ? null : <p>{t("nl", "import.preview.ignored", { names: ignored })}</p>}
      {unmapped.length === 0 ? null : <p>{t("nl", "import.preview.unmapped", { names: unmapped })}</p>}
      <Button type="button" purpose="subtle" onClick={close}>
        {t("nl", "ui.data.preview.close")}
      </Button>
    </section>
  );
}
