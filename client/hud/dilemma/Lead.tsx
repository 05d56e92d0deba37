import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { whenResized } from "../../device/sizes.ts";
import { dilemmaAt } from "../../store/dilemma.ts";
import { leadFrom, type Point } from "./lead.ts";

const RING = 7;

/** The line from the card to the place on the map that it is about. It says nothing that the words don't. */
export function Lead({ card }: { card: RefObject<HTMLElement | null> }) {
  const sheet = useRef<SVGSVGElement>(null);
  const [line, setLine] = useState<{ from: Point; to: Point } | undefined>();
  useLayoutEffect(() => {
    const [over, box] = [sheet.current, card.current];
    if (!over || !box) return undefined;
    const measure = () => {
      const to = dilemmaAt.peek();
      const [at, whole] = [box.getBoundingClientRect(), over.getBoundingClientRect()];
      const [left, top] = [at.left - whole.left, at.top - whole.top];
      const from = to && leadFrom({ left, top, right: left + at.width, bottom: top + at.height }, to);
      setLine(from && to ? { from, to } : undefined);
    };
    const forget = whenResized([box, over], measure);
    const stop = effect(() => {
      void dilemmaAt.value;
      measure();
    });
    return () => {
      forget();
      stop();
    };
  }, [card]);
  return (
    <svg class="dilemmaLead" ref={sheet} aria-hidden="true">
      {line &&
        ["leadUnder", "leadOver"].map((kind) => (
          <g class={kind} key={kind}>
            <path d={`M${line.from.x} ${line.from.y} L${line.to.x} ${line.to.y}`} />
            <circle cx={line.to.x} cy={line.to.y} r={RING} />
          </g>
        ))}
    </svg>
  );
}
