import { Trans } from "@lingui/react/macro";
import { Layers, Receipt, ShieldCheck } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useSession } from "@/shared/session/session";
import { WishBox } from "@/shared/wish/wish-box";
import { Recent } from "./recent";
import { Showcase } from "./showcase";

/** The start page: one question, and what happens to an answer. */
export function Landing({ onTyping }: { onTyping?: () => void }): ReactNode {
  const [search, setSearch] = useSearchParams();
  const [goOn] = useState(search.has("go"));
  const signedIn = useSession((session) => session.status === "in");
  useEffect(() => {
    // Once only: coming back to this page must not begin another film.
    if (search.has("go")) setSearch({}, { replace: true });
  }, [search, setSearch]);
  return (
    <main className="mx-auto flex w-full max-w-5xl flex-1 flex-col gap-16 px-4 py-10 md:py-16">
      <div className="mx-auto w-full max-w-3xl">
        <WishBox
          goOn={goOn}
          onTyping={onTyping}
          heading={
            <h1 className="text-hero font-semibold tracking-tight text-balance">
              <Trans>What film do you want to make?</Trans>
            </h1>
          }
        >
          {(choose) => !signedIn && <Showcase onChoose={choose} />}
        </WishBox>
      </div>
      {signedIn && <Recent />}
      <Promises />
    </main>
  );
}

function Promises(): ReactNode {
  return (
    <ul className="grid gap-8 border-t border-line pt-10 md:grid-cols-3">
      <Promise icon={<Receipt />} title={<Trans>Plan and price first</Trans>}>
        <Trans>
          The director shows you the scenes and what they cost. Nothing is made before you say yes.
        </Trans>
      </Promise>
      <Promise icon={<Layers />} title={<Trans>Change one thing, remake one thing</Trans>}>
        <Trans>
          A new sentence remakes only what depends on it. Your own words stay, and everything can be undone.
        </Trans>
      </Promise>
      <Promise icon={<ShieldCheck />} title={<Trans>Failures cost nothing</Trans>}>
        <Trans>One scene that fails never takes the film with it. Close the page; the work goes on.</Trans>
      </Promise>
    </ul>
  );
}

function Promise({
  icon,
  title,
  children,
}: {
  icon: ReactNode;
  title: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <li className="flex flex-col gap-1.5">
      <span aria-hidden className="mb-1 text-accent [&>svg]:size-5">
        {icon}
      </span>
      <h2 className="text-read font-semibold">{title}</h2>
      <p className="text-ui text-muted text-pretty">{children}</p>
    </li>
  );
}
