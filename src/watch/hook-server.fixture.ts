import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A receiver of webhooks on this machine. */
export interface HookServer {
  readonly address: string;
  /** what it answers; 0: nothing at all */
  status: number;
  readonly got: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  /** requests that went where a redirection leads */
  readonly elsewhere: number;
  close(): Promise<void>;
}

export async function openHookServer(): Promise<HookServer> {
  const got: HookServer['got'] = [];
  let elsewhere = 0;
  const hook = { status: 200 };
  const server = createServer((request, response) => {
    if (request.url === '/elsewhere') elsewhere++;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      if (hook.status === 0) return;
      response.writeHead(hook.status, hook.status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get status() {
      return hook.status;
    },
    set status(status: number) {
      hook.status = status;
    },
    got,
    get elsewhere() {
      return elsewhere;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
