import { Trans, useLingui } from "@lingui/react/macro";
import { PanelLeftClose } from "lucide-react";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { IconButton } from "@/shared/ui/button";
import { Attach } from "./attach";
import { Composer } from "./composer";
import { Connection } from "./connection";
import { Log } from "./log";

const ACCEPTED = "image/*,video/*,audio/*";

/** The talk with the director: what was said and done, and where one writes. */
export function Chat({ onFold }: { onFold?: () => void }): ReactNode {
  const { t } = useLingui();
  const [file, setFile] = useState<File | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const drop = useDrop(setFile);
  return (
    <section aria-label={t`Chat`} className="relative flex h-full flex-col bg-bg" {...drop.on}>
      {onFold ? (
        <div className="flex h-10 shrink-0 items-center justify-between border-b border-line pr-1 pl-4">
          <h2 className="text-ui font-medium">
            <Trans>Director</Trans>
          </h2>
          <IconButton label={t`Hide the chat`} onClick={onFold}>
            <PanelLeftClose aria-hidden className="size-4" />
          </IconButton>
        </div>
      ) : (
        <h2 className="sr-only">
          <Trans>Director</Trans>
        </h2>
      )}
      {/* Over the log's first line, so that nothing moves when it comes and goes. */}
      <div className="relative">
        <Connection />
      </div>
      <Log />
      {file && <Attach key={`${file.name}${file.lastModified}`} file={file} onDone={() => setFile(null)} />}
      <Composer onAttach={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED}
        hidden
        onChange={(event) => {
          setFile(event.target.files?.[0] ?? null);
          event.target.value = "";
        }}
      />
      {drop.over && (
        <div className="pointer-events-none absolute inset-2 z-40 grid place-items-center rounded-card border-2 border-dashed border-accent bg-accent-soft/95 text-read font-medium text-accent">
          <Trans>Drop it to add it to a scene</Trans>
        </div>
      )}
    </section>
  );
}

/** Files dragged over the chat; elements inside it come and go under the pointer, so entering is counted. */
function useDrop(take: (file: File) => void): {
  over: boolean;
  on: Record<"onDragEnter" | "onDragOver" | "onDragLeave" | "onDrop", (event: DragEvent) => void>;
} {
  const [depth, setDepth] = useState(0);
  const files = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  return {
    over: depth > 0,
    on: {
      onDragEnter: (event) => files(event) && setDepth((now) => now + 1),
      onDragLeave: (event) => files(event) && setDepth((now) => Math.max(0, now - 1)),
      onDragOver: (event) => files(event) && event.preventDefault(),
      onDrop: (event) => {
        if (!files(event)) return;
        event.preventDefault();
        setDepth(0);
        const file = event.dataTransfer.files[0];
        if (file) take(file);
      },
    },
  };
}
