import { useEffect, useState, type ReactNode } from "react";
import { usePrefs } from "@/shared/session/prefs";
import { classes } from "@/shared/ui/classes";
import { cueAt, type Timeline } from "./picture";
import type { Transport } from "./transport";

/** Heights of letters against the picture's, as where captions are drawn in. */
const SIZES = { small: 3.7, normal: 4.5, large: 5.6 } as const;

/** What is said, over the picture, as the film's captions look. */
export function CaptionsOver({
  transport,
  track,
  language,
  upright,
}: {
  transport: Transport;
  track: Timeline["captions"];
  language: string;
  /** Players of upright films cover the bottom and the right. */
  upright: boolean;
}): ReactNode {
  const on = usePrefs((prefs) => prefs.captions);
  const { cues, style } = track;
  const [at, setAt] = useState(-1);
  useEffect(() => transport.onFrame((seconds) => setAt(cueAt(cues, seconds))), [transport, cues]);
  const cue = cues[at];
  if (!on || !cue) return null;
  return (
    <div
      lang={language}
      className={classes(
        "pointer-events-none absolute inset-x-[6%] flex justify-center text-center font-medium text-white",
        style.position === "top" ? "top-[6%]" : upright ? "bottom-[22%]" : "bottom-[6%]",
      )}
      style={{ fontSize: `max(0.6rem, ${SIZES[style.size] * (upright ? 0.8 : 1)}cqh)` }}
    >
      <p dir="auto" className="max-w-full leading-[1.3] [overflow-wrap:anywhere]">
        {cue.lines.map((line, index) => (
          <span key={index} className="block">
            <span className="box-decoration-clone rounded-[0.2em] bg-black/70 px-[0.4em] py-[0.06em]">
              {index === 0 && cue.speaker ? `${cue.speaker}: ${line}` : line}
            </span>
          </span>
        ))}
      </p>
    </div>
  );
}
