import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { t } from "../../text/catalogue.ts";
import type { Block } from "../api/contract.ts";
import { ChartFigure } from "../chart/chart-figure.tsx";
import { FigureTable } from "../table/figure-table.tsx";
import { Entries } from "./entries.tsx";
import { Fold } from "./fold.tsx";
import { openingOf, partsOf, sizeOf } from "./folded-parts.ts";
import { RunningText } from "./running-text.tsx";

/** The level of the heading under which blocks stand: 1 for the title of the page. */
type Under = 1 | 2 | 3;
type ScreenLevel = 2 | 3 | 4 | 5 | 6;

/**
 * The parts of a page or document, one under the other; what stands under a main heading is a section of its own. Of those
 * that are folded only the heading shows, and a chart with which they begin, until the reader opens them.
 */
export function Blocks(props: {
  readonly blocks: readonly Block[];
  readonly under?: Under;
  readonly folded?: ReadonlySet<string>;
}) {
  const { blocks, under = 1, folded } = props;
  return partsOf(blocks).map(({ heading, blocks: own }) => {
    const title = heading === undefined ? null : <BlockHeading {...heading} under={under} />;
    const content = own.map((block, at) => (
      // Blocks have no identity but their place on the page.
      // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes its order
      <OneBlock key={at} block={block} under={under} chartLevel={levelUnder(own, at, heading !== undefined, under)} />
    ));
    const isFolded = heading !== undefined && folded?.has(heading.id) === true;
    const opening = isFolded ? openingOf(own) : 0;
    return (
      <section
        key={heading?.id ?? ""}
        className={isFolded && opening === 0 ? "slu-section" : "slu-section slu-blocks"}
        {...(heading === undefined ? {} : { "aria-labelledby": heading.id })}
      >
        {isFolded && opening > 0 ? (
          <>
            {title}
            {content.slice(0, opening)}
            <Fold id={heading.id} heading={<MoreOf title={heading.text} />} size={sizeOf(own.slice(opening))}>
              {content.slice(opening)}
            </Fold>
          </>
        ) : isFolded ? (
          <Fold id={heading.id} heading={title} size={sizeOf(own)}>
            {content}
          </Fold>
        ) : (
          <>
            {title}
            {content}
          </>
        )}
      </section>
    );
  });
}

/** What opens the rest of a part of which the chart is in sight already. */
function MoreOf({ title }: { readonly title: string }) {
  return <strong>{t("nl", "ui.fold.more", { title })}</strong>;
}

/** The level of a chart's name: one under the heading that it stands under, so that no level is skipped. */
function levelUnder(blocks: readonly Block[], at: number, hasHeading: boolean, under: Under): ScreenLevel {
  const above = blocks.slice(0, at).findLast((block) => block.type === "heading");
  const deeper = above === undefined ? (hasHeading ? 2 : 1) : above.level === 1 ? 2 : 3;
  return screenLevel(deeper, under);
}

/** A heading of a block comes that much deeper on the screen as what it stands under. */
function screenLevel(level: 1 | 2 | 3, under: Under): ScreenLevel {
  return ([2, 3, 4, 5, 6] as const)[level + under - 2] ?? 6;
}

function BlockHeading(props: {
  readonly level: 1 | 2 | 3;
  readonly id: string;
  readonly text: string;
  readonly under: Under;
}) {
  const { level, id, text, under } = props;
  return (
    <Heading level={screenLevel(level, under)} id={id} tabIndex={-1}>
      {text}
    </Heading>
  );
}

function OneBlock(props: { readonly block: Block; readonly under: Under; readonly chartLevel: ScreenLevel }) {
  const { block, under, chartLevel } = props;
  switch (block.type) {
    case "heading":
      return <BlockHeading {...block} under={under} />;
    case "paragraph":
      return (
        <Paragraph>
          <RunningText content={block.content} />
        </Paragraph>
      );
    case "list": {
      const items = block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list never changes its order
        <li key={at}>
          <RunningText content={item} />
        </li>
      ));
      return block.ordered ? <ol className="slu-list">{items}</ol> : <ul className="slu-list">{items}</ul>;
    }
    case "quote":
      return (
        <figure className="slu-quote">
          <blockquote>
            <RunningText content={block.content} />
          </blockquote>
          {block.source === "" ? null : (
            <figcaption className="slu-source">{t("nl", "ui.source", { source: block.source })}</figcaption>
          )}
        </figure>
      );
    case "entries":
      return <Entries entries={block.entries} />;
    case "table":
      return <FigureTable table={block.table} />;
    case "chart":
      return <ChartFigure state={block.chart} level={chartLevel} />;
    case "note":
      return (
        <aside className="slu-note">
          <p>
            <strong>{block.title}</strong>
          </p>
          <p>
            <RunningText content={block.content} />
          </p>
        </aside>
      );
  }
}
