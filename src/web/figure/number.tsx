import { createContext, type ReactNode, useContext } from "react";
import { useRouter } from "../address/router.tsx";

const PlainContext = createContext(false);

/** Numbers below this open nothing: what they mean stands beside them on the page. */
export function PlainNumbers({ children }: { readonly children: ReactNode }) {
  return <PlainContext value={true}>{children}</PlainContext>;
}

/**
 * A number that opens its own details: looks like text, works like a button. The text is its accessible name, so that
 * what is heard is what is seen; in a table the row and the column say the rest.
 */
export function FigureNumber(props: { readonly figureRef: string; readonly children: ReactNode }) {
  const { openFigure } = useRouter();
  if (useContext(PlainContext)) return props.children;
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
