import { screen, waitFor } from "@testing-library/react";
import { useState, type ReactNode } from "react";
import { expect, it } from "vitest";
import { show } from "@/test/page";
import { Dialog } from "./dialog";

function Page(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>opener</button>
      <Dialog open={open} onOpenChange={setOpen} title="a dialog">
        inside
      </Dialog>
    </>
  );
}

const closed = (): Promise<void> => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

it("gives the focus back to what opened it", async () => {
  const { user } = show(<Page />);
  await user.click(screen.getByText("opener"));
  await screen.findByRole("dialog");
  await user.keyboard("{Escape}");
  await closed();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText("opener")));
});
