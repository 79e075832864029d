import type { DataTable } from "../../chart/data-table.ts";
import { t } from "../../text/catalogue.ts";
import type { Sort } from "../address/address.ts";
import { useRouter } from "../address/router.tsx";
import { useAnnounce } from "../app/announce.tsx";
import { canSort } from "./sorted-rows.ts";

const shapes = { op: "▲", af: "▼", none: "↕" } as const;

/** The heads of a table's columns; where lines can change place, each head is a button that sorts by its column. */
export function SortableHead({ table }: { readonly table: DataTable }) {
  const sortable = canSort(table);
  return (
    <thead>
      <tr>
        <Head table={table} column="" title={table.rowTitle} sortable={sortable} />
        {table.columns.map(({ id, title, align }) => (
          <Head key={id} table={table} column={id} title={title} sortable={sortable} end={align === "end"} />
        ))}
      </tr>
    </thead>
  );
}

function Head(props: {
  readonly table: DataTable;
  readonly column: string;
  readonly title: string;
  readonly sortable: boolean;
  readonly end?: boolean;
}) {
  const { table, column, title, sortable, end } = props;
  const { address, choose } = useRouter();
  const announce = useAnnounce();
  const className = end ? "slu-end" : undefined;
  if (!sortable || title === "") {
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  }
  const sorts = address.intent.sorts ?? [];
  const current = sorts.find((sort) => sort.table === table.id && sort.column === column)?.direction;
  // From low to high, from high to low, and back to the order of the source.
  const next = ({ none: "op", op: "af", af: undefined } as const)[current ?? "none"];
  const press = () => {
    const others = sorts.filter((sort) => sort.table !== table.id);
    const all: readonly Sort[] =
      next === undefined ? others : [...others, { table: table.id, column, direction: next }];
    choose({ sorts: all.length > 0 ? all : undefined });
    announce(t("nl", "ui.sorted", { table: table.caption, column: next === undefined ? "" : title }));
  };
  return (
    // Paper has no buttons: it takes the title from the cell.
    <th
      scope="col"
      className={className}
      data-title={title}
      aria-sort={current === undefined ? "none" : ariaSort[current]}
    >
      <button
        type="button"
        className="slu-sort"
        title={
          next === undefined
            ? t("nl", "ui.sort.undo", { column: title })
            : t("nl", "ui.sort", { column: title, direction: next })
        }
        onClick={press}
      >
        {title}
        <span className="slu-sort__shape" data-sorted={current !== undefined} aria-hidden="true">
          {shapes[current ?? "none"]}
        </span>
      </button>
    </th>
  );
}

const ariaSort = { op: "ascending", af: "descending" } as const;
