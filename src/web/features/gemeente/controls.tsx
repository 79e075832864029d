import { useId, useState } from "react";
import { t } from "../../../text/catalogue.ts";
import { useRouter } from "../../address/router.tsx";
import type { Control } from "../../api/contract.ts";

/** What can be chosen on a page. A choice goes into the address, and the page follows the address. */
export function Controls({ controls }: { readonly controls: readonly Control[] }) {
  const { address, choose } = useRouter();
  if (controls.length === 0) return null;
  const set = (id: string, value: string) => {
    const others = (address.intent.choices ?? []).filter(([control]) => control !== id);
    choose({ choices: [...others, [id, value]], figure: undefined }, "push");
  };
  return (
    <form className="slu-controls" aria-label={t("nl", "ui.lake.choose")} onSubmit={(event) => event.preventDefault()}>
      {controls.map((control) =>
        control.form === "find" ? (
          <Find key={control.id} control={control} set={(value) => set(control.id, value)} />
        ) : (
          <Pick key={control.id} control={control} set={(value) => set(control.id, value)} />
        ),
      )}
    </form>
  );
}

interface OneControl {
  readonly control: Control;
  readonly set: (value: string) => void;
}

function Pick({ control: { label, options, value }, set }: OneControl) {
  const id = useId();
  return (
    <div className="slu-controls__one">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="slu-select" value={value} onChange={(event) => set(event.currentTarget.value)}>
        <Options options={options} />
      </select>
    </div>
  );
}

/** Of many options: typing narrows the list, so that a name is found by any of its words. */
function Find({ control: { label, options, value }, set }: OneControl) {
  const id = useId();
  const [text, setText] = useState("");
  const words = text.toLocaleLowerCase("nl").split(/\s+/).filter(Boolean);
  const found = options.filter((option) => {
    const name = `${option.group ?? ""} ${option.label}`.toLocaleLowerCase("nl");
    return words.every((word) => name.includes(word));
  });
  const hasValue = found.some((option) => option.value === value);
  const current = options.find((option) => option.value === value);
  return (
    <div className="slu-controls__one slu-controls__one--wide">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="slu-select" value={value} onChange={(event) => set(event.currentTarget.value)}>
        {hasValue || current === undefined ? null : <option value={current.value}>{current.label}</option>}
        <Options options={found} />
      </select>
      <label className="slu-quiet" htmlFor={`${id}-zoek`}>
        {t("nl", "ui.lake.find")}
      </label>
      <input
        id={`${id}-zoek`}
        className="slu-input"
        type="search"
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <span className="slu-quiet" role="status">
        {words.length === 0
          ? ""
          : found.length === 0
            ? t("nl", "ui.lake.find.none")
            : t("nl", "ui.lake.find.count", { count: found.length })}
      </span>
    </div>
  );
}

function Options({ options }: { readonly options: Control["options"] }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => {
    const own = options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ));
    return group === undefined ? (
      own
    ) : (
      <optgroup key={group} label={group}>
        {own}
      </optgroup>
    );
  });
}
