import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { t } from "../../text/catalogue.ts";
import type { Block } from "../api/contract.ts";
import { ChartFigure } from "../chart/chart-figure.tsx";
import { FigureTable } from "../table/figure-table.tsx";
import { Entries } from "./entries.tsx";
import { RunningText } from "./running-text.tsx";

/** A heading of the page comes under its title, so a block's level is one deeper on the screen. */
type ScreenLevel = 2 | 3 | 4;

interface Section {
  readonly heading?: Extract<Block, { type: "heading" }>;
  readonly blocks: readonly Block[];
}

/** The parts of a page or document, one under the other; what stands under a main heading is a section of its own. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return sectionsOf(blocks).map(({ heading, blocks: own }) => (
    <section
      key={heading?.id ?? ""}
      className="slu-section slu-blocks"
      {...(heading === undefined ? {} : { "aria-labelledby": heading.id })}
    >
      {heading === undefined ? null : <BlockHeading {...heading} />}
      {own.map((block, at) => (
        // Blocks have no identity but their place on the page.
        // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes its order
        <OneBlock key={at} block={block} chartLevel={levelUnder(own, at, heading !== undefined)} />
      ))}
    </section>
  ));
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.type === "heading" && block.level === 1) sections.push({ heading: block, blocks: [] });
    else if (last === undefined) sections.push({ blocks: [block] });
    else sections[sections.length - 1] = { ...last, blocks: [...last.blocks, block] };
  }
  return sections;
}

/** The level of a chart's name: one under the heading that it stands under, so that no level is skipped. */
function levelUnder(blocks: readonly Block[], at: number, hasHeading: boolean): ScreenLevel {
  const above = blocks.slice(0, at).findLast((block) => block.type === "heading");
  if (above === undefined) return hasHeading ? 3 : 2;
  return above.level === 1 ? 3 : 4;
}

function BlockHeading({ level, id, text }: { readonly level: 1 | 2 | 3; readonly id: string; readonly text: string }) {
  const screen: Readonly<Record<1 | 2 | 3, ScreenLevel>> = { 1: 2, 2: 3, 3: 4 };
  return (
    <Heading level={screen[level]} id={id} tabIndex={-1}>
      {text}
    </Heading>
  );
}

function OneBlock({ block, chartLevel }: { readonly block: Block; readonly chartLevel: ScreenLevel }) {
  switch (block.type) {
    case "heading":
      return <BlockHeading {...block} />;
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
