import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Volume2 } from "lucide-react";
import type { ReactNode } from "react";
import { api, body } from "@/shared/api/client";
import { useSession } from "@/shared/session/session";
import { ChipSelect } from "./chip-select";
import type { Wish } from "./wish";

const NONE = "none";
const ANY = "";

/** Who narrates. Strangers choose whether anybody does; the voices by name are for whoever is signed in. */
export function VoiceChip({
  wish: { choice, choose },
  language,
}: {
  wish: Wish;
  language: string;
}): ReactNode {
  const { t } = useLingui();
  const signedIn = useSession((session) => session.status === "in");
  const voices = useQuery({
    queryKey: ["voices", language],
    queryFn: () => body(api.GET("/api/v1/voices", { params: { query: { language, limit: 200 } } })),
    enabled: signedIn,
    staleTime: 5 * 60_000,
  });
  const ready = (voices.data?.items ?? []).filter(({ state }) => state === "ready");
  return (
    <ChipSelect
      label={t`Voice`}
      icon={<Volume2 />}
      value={choice.narration === false ? NONE : (choice.voice ?? ANY)}
      set={choice.narration === false || choice.voice !== undefined}
      options={[
        { value: ANY, name: t`Any voice` },
        { value: NONE, name: t`No narration` },
        ...ready.map(({ id, name, description }) => ({
          value: id,
          name: description ? `${name}: ${description}` : name,
        })),
      ]}
      onChange={(value) =>
        choose({
          narration: value === NONE ? false : undefined,
          voice: value === NONE || value === ANY ? undefined : value,
        })
      }
    />
  );
}
