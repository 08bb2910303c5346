/** How a unit stands, in words. */
import { selectOrdinal, t } from "@lingui/core/macro";
import type { FilmDoc } from "@/shared/film/types";
import { unitName } from "@/shared/film/words";
import { duration } from "@/shared/text/format";
import { capital } from "./names";
import type { Standing } from "./standing";

/** One line about a unit; empty where it is as it should be. */
export function words(unit: Standing, film?: FilmDoc, yours = false): string {
  switch (unit.state) {
    case "missing":
      return t`Not made yet`;
    case "queued":
      return waiting(unit, film);
    case "running":
      return running(unit);
    case "current":
      return "";
    case "stale":
      return unit.cause ? t`Out of date: ${unit.cause}` : t`Out of date`;
    case "blocked":
      return unit.cause ? capital(unit.cause) : t`Needs something else first`;
    case "failed":
      return unit.cause ? capital(unit.cause) : t`It was not made, and nobody said why.`;
    case "pinned":
      return yours ? t`Your upload` : t`Kept as it is`;
    case "uncertain":
      return t`We could not tell whether the provider took the job. We are checking and will not send it twice.`;
    case "asking":
      return t`Would cost more than was agreed. Look at the plan again.`;
  }
}

function waiting({ reason }: Standing, film?: FilmDoc): string {
  if (!reason) return t`Waiting for its turn`;
  const provider = reason.subject?.split(":", 1)[0] ?? "";
  const ahead = reason.position;
  const eta = reason.eta ? duration(reason.eta) : null;
  if (reason.code === "needs" && reason.subject) return t`Waiting for ${unitName(reason.subject, film)}`;
  if (ahead && provider) {
    const place = selectOrdinal(ahead, { one: "#st", two: "#nd", few: "#rd", other: "#th" });
    return eta ? t`${place} in line at ${provider}, about ${eta}` : t`${place} in line at ${provider}`;
  }
  if (reason.code === "lane") return t`Waiting for its turn`;
  return capital(reason.text);
}

function running({ kind, progress }: Standing): string {
  const what = doing(kind);
  return progress === null ? what : t`${what} · ${Math.floor(progress * 100)} %`;
}

function doing(kind: string): string {
  switch (kind) {
    case "image":
    case "cast":
      return t`Drawing`;
    case "clip":
      return t`Filming`;
    case "speech":
      return t`Speaking`;
    case "sound":
      return t`Mixing sounds`;
    case "music":
      return t`Composing`;
    case "cut":
      return t`Assembling`;
    default:
      return t`Working`;
  }
}

/** The state alone, for a name that says everything: `Picture 3: out of date`. */
export function stateWord(unit: Standing): string {
  switch (unit.state) {
    case "missing":
      return t`not made yet`;
    case "queued":
      return t`waiting`;
    case "running":
      return unit.progress === null ? t`in the making` : t`${Math.floor(unit.progress * 100)} % made`;
    case "current":
      return t`ready`;
    case "stale":
      return t`out of date`;
    case "blocked":
      return t`needs something else first`;
    case "failed":
      return t`failed`;
    case "pinned":
      return t`kept as it is`;
    case "uncertain":
      return t`being checked`;
    case "asking":
      return t`waiting for a new approval`;
  }
}
