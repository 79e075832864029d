import { t } from "../../../text/catalogue.ts";
import { useRouter } from "../../address/router.tsx";
import type { CompareView } from "../../api/contract.ts";
import { choiceToKeep } from "./chosen.ts";

/** Which scenarios and which line are compared; the address follows at once. */
export function Choice(props: {
  readonly view: CompareView;
  readonly chosen: readonly string[];
  readonly line?: string;
}) {
  const { view, chosen, line } = props;
  const { choose } = useRouter();

  const toggle = (id: string) => {
    const next = view.scenarios
      .map((scenario) => scenario.id)
      .filter((other) => (other === id ? !chosen.includes(id) : chosen.includes(other)));
    choose({ scenarios: choiceToKeep(view, next) });
  };
  const current = view.lines.find(({ id }) => id === line);

  return (
    <form
      className="slu-choice"
      aria-label={t("nl", "ui.scenarios.choice")}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend>{t("nl", "ui.scenarios.scenarios")}</legend>
        <div className="slu-choice__options">
          {view.scenarios.map((scenario) => (
            <label key={scenario.id}>
              <input
                type="checkbox"
                name="scenarios"
                value={scenario.id}
                checked={chosen.includes(scenario.id)}
                onChange={() => toggle(scenario.id)}
              />
              {scenario.title}
            </label>
          ))}
        </div>
      </fieldset>
      {view.lines.length < 2 ? null : (
        <fieldset>
          <legend>{t("nl", "ui.scenarios.line")}</legend>
          <div className="slu-choice__options">
            {view.lines.map(({ id, title }, at) => (
              <label key={id}>
                <input
                  type="radio"
                  name="lijn"
                  value={id}
                  checked={id === line}
                  onChange={() => choose({ line: at === 0 ? undefined : id })}
                />
                {title}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {current === undefined ? null : <p className="slu-quiet slu-choice__explanation">{current.explanation}</p>}
    </form>
  );
}
