import { chromium, type Browser, type BrowserContext, type CDPSession } from 'playwright-core';

/** Where `npm test` found a browser; without one these tests are skipped, or failed where `CI` is set. */
const CHROMIUM: string | undefined = process.env['HEARSAY_CHROMIUM'];
export const BROWSER_WANTED: boolean = CHROMIUM !== undefined || process.env['CI'] !== undefined;

/** A headless browser that asks the network for nothing by itself. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: found(), args: ARGS });
}

/** A browser with an extension that lies in a folder, and the extension's id. */
export async function launchWithExtension(folder: string): Promise<{ context: BrowserContext; id: string }> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: found(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...ARGS, '--headless=new', '--enable-unsafe-extension-debugging'],
  });
  const session = await context.browser()!.newBrowserCDPSession();
  // of the protocol's newest part, which the types do not have yet
  const loaded: unknown = await session.send(
    'Extensions.loadUnpacked' as 'Browser.getVersion',
    { path: folder } as never,
  );
  return { context, id: (loaded as { id: string }).id };
}

const ARGS: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function found(): string {
  if (CHROMIUM) return CHROMIUM;
  throw new Error(
    'no Chromium or Chrome was found, and CI wants the browser tests: install the chromium package or set HEARSAY_CHROMIUM',
  );
}

/** The panel of an extension, which is no page of the browser's tabs. */
export interface Panel {
  /** what an expression comes to there */
  look(expression: string): Promise<unknown>;
  /** as a PNG */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The panel that was opened at an address, talked to through the protocol. */
export async function openPanel(session: CDPSession, address: string): Promise<Panel> {
  let targetId: string | undefined;
  for (let tries = 0; targetId === undefined && tries < 100; tries++) {
    const { targetInfos } = await session.send('Target.getTargets');
    targetId = targetInfos.find(({ type, url }) => type === 'page' && url === address)?.targetId;
    if (targetId === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (targetId === undefined) throw new Error(`no panel was opened at ${address}`);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: Record<string, unknown> };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  let last = 0;
  const send = (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, resolve);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  return {
    async look(expression) {
      const { result } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return (result as { value?: unknown } | undefined)?.value;
    },
    async picture() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
    close: async () => void (await session.send('Target.closeTarget', { targetId })),
  };
}
