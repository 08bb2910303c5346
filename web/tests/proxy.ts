/** A network between browser and server that can be cut: sockets are destroyed, and new ones refused; or deaf:
 * what is sent arrives, and the answers do not. */
import { createServer, connect, type Server as NetServer, type Socket } from "node:net";

export interface Network {
  url: string;
  cut: () => void;
  deafen: () => void;
  mend: () => void;
  close: () => Promise<void>;
}

export async function network(target: string): Promise<Network> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let down = false;
  let deaf = false;
  const server: NetServer = createServer((near) => {
    if (down) return near.destroy();
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      socket.on("error", () => undefined);
    }
    near.pipe(far);
    far.on("data", (chunk: Buffer) => (deaf ? near.destroy() : near.write(chunk)));
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as { port: number };
  const drop = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut: () => {
      down = true;
      drop();
    },
    deafen: () => {
      deaf = true;
    },
    mend: () => {
      down = deaf = false;
    },
    close: async () => {
      drop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
