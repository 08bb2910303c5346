// Replays recorded runs through the published AG-UI client; its own verification is the judge.
// node verify.mjs URL THREAD RUN [RUN…]   prints one JSON line a run.
import { HttpAgent } from "@ag-ui/client";

const [url, threadId, ...runIds] = process.argv.slice(2);
const agent = new HttpAgent({ url, threadId });
let resume;
for (const runId of runIds) {
  const seen = [];
  let outcome;
  const subscriber = {
    onEvent: ({ event }) => {
      seen.push(event.type);
      if (event.type === "RUN_FINISHED") outcome = event.outcome;
    },
    onRunFailed: ({ error }) => {
      throw error;
    },
  };
  await agent.runAgent({ runId, ...(resume ? { resume } : {}) }, subscriber);
  const last = seen[seen.length - 1];
  if (last !== "RUN_FINISHED" && last !== "RUN_ERROR") throw new Error(`run ${runId} was cut short after ${last}`);
  resume =
    outcome?.type === "interrupt"
      ? outcome.interrupts.map((i) => ({ interruptId: i.id, status: "resolved", payload: { approved: true } }))
      : undefined;
  console.log(JSON.stringify({ runId, events: seen.length, last, outcome: outcome?.type ?? null, state: agent.state }));
}
