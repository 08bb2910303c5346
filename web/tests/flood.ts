/** The real server, but for one film's events: a flood of them, as many a second as nobody would send. */
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";

export interface Flood {
  url: string;
  /** Opens the gates; resolves when everything has been sent. */
  pour: (events: object[], perSecond: number) => Promise<void>;
  close: () => void;
}

export async function flood(target: string, film: string, first: object[]): Promise<Flood> {
  const { hostname, port } = new URL(target);
  const readers = new Set<ServerResponse>();
  let seq = 0;
  const frame = (event: object): string => `id: ${(seq += 1)}\ndata: ${JSON.stringify(event)}\n\n`;
  const server = createServer((near: IncomingMessage, answer: ServerResponse) => {
    if (near.url?.startsWith(`/api/v1/videos/${film}/events`)) {
      answer.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      answer.write(first.map(frame).join(""));
      readers.add(answer);
      answer.on("close", () => readers.delete(answer));
      return;
    }
    const { method, url: path, headers } = near;
    const far = request({ hostname, port, method, path, headers }, (back) => {
      answer.writeHead(back.statusCode ?? 502, back.headers);
      back.pipe(answer);
    });
    far.on("error", () => answer.destroy());
    near.pipe(far);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${address.port}`,
    pour: (events, perSecond) =>
      new Promise((resolve) => {
        let at = 0;
        const timer = setInterval(() => {
          const some = events
            .slice(at, (at += perSecond / 50))
            .map(frame)
            .join("");
          readers.forEach((reader) => reader.write(some));
          if (at < events.length) return;
          clearInterval(timer);
          resolve();
        }, 20);
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
