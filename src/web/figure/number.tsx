import type { ReactNode } from "react";
import { useRouter } from "../address/router.tsx";

/**
 * A number that opens its own details: looks like text, works like a button. The text is its accessible name, so that
 * what is heard is what is seen; in a table the row and the column say the rest.
 */
export function FigureNumber(props: { readonly figureRef: string; readonly children: ReactNode }) {
  const { openFigure } = useRouter();
  return (
    <button
      type="button"
      className="slu-number"
      data-cijfer={props.figureRef}
      aria-haspopup="dialog"
      onClick={() => openFigure(props.figureRef)}
    >
      {props.children}
    </button>
  );
}
