import { callTool, TOOLS, type Tool, type ToolContext } from './tools.ts';

/** The package that speaks the protocol is not installed. */
export class ProtocolMissing extends Error {
  override readonly name = 'ProtocolMissing';
}

/**
 * Serve the tools over stdin and stdout, to clients of the handshake and of the stateless protocol. Resolves when the
 * client has gone.
 */
export async function serveTools(context: ToolContext, version: string): Promise<void> {
  const protocol = await loadProtocol(() => import('@modelcontextprotocol/server'));
  const { serveStdio } = await loadProtocol(() => import('@modelcontextprotocol/server/stdio'));
  const gone = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  serveStdio(() => toolServer(protocol, context, version, TOOLS));
  await gone;
}

/** Answers one request of a client over HTTP. */
export type HttpTools = (request: Request) => Promise<Response>;

/**
 * The tools over HTTP, each request by itself; who may come in is for others to say.
 *
 * @param mayPropose  is `propose_judgement` among them?
 * @throws ProtocolMissing
 */
export async function httpTools(context: ToolContext, version: string, mayPropose: boolean): Promise<HttpTools> {
  const protocol = await loadProtocol(() => import('@modelcontextprotocol/server'));
  const tools = TOOLS.filter(({ name }) => mayPropose || name !== PROPOSE);
  const handler = protocol.createMcpHandler(() => toolServer(protocol, context, version, tools));
  return (request) => handler.fetch(request);
}

type Protocol = typeof import('@modelcontextprotocol/server');
const PROPOSE = 'propose_judgement';

type ToolServer = InstanceType<Protocol['McpServer']>;

function toolServer(protocol: Protocol, context: ToolContext, version: string, tools: readonly Tool[]): ToolServer {
  const server = new protocol.McpServer(
    { name: 'hearsay', version },
    { capabilities: { tools: {}, resources: {}, prompts: {} } },
  );
  for (const tool of tools)
    server.registerTool(
      tool.name,
      {
        description: tool.description,
        inputSchema: tool.input,
        annotations: { readOnlyHint: tool.name !== PROPOSE, openWorldHint: false },
      },
      async (given: unknown) => {
        const { result, isError } = await callTool(tool, given, context);
        return {
          content: [{ type: 'text' as const, text: JSON.stringify(result) }],
          structuredContent: { ...result },
          isError,
        };
      },
    );
  addResources(protocol, server, context);
  server.registerPrompt('who-says-so', { description: 'Ask on whose word a sentence stands' }, () => ({
    messages: [
      {
        role: 'user' as const,
        content: {
          type: 'text' as const,
          text: 'For each claim that matters here, call whose_word and say on whose word it stands: how many independent origins (as a range), who they are, who denies it. Where nothing is found, say so.',
        },
      },
    ],
  }));
  return server;
}

function addResources({ ResourceTemplate }: Protocol, server: ToolServer, context: ToolContext): void {
  const read = (name: string, tool: string): void => {
    server.registerResource(
      name,
      new ResourceTemplate(`hearsay://${name}/{address}`, { list: undefined }),
      { mimeType: 'application/json' },
      async (uri, { address }) => ({
        contents: [
          {
            uri: uri.href,
            mimeType: 'application/json',
            text: JSON.stringify((await callTool(named(tool), { address: String(address) }, context)).result),
          },
        ],
      }),
    );
  };
  read('story', 'story');
  read('claim', 'claim');
  server.registerResource('method', 'hearsay://method', { mimeType: 'application/json' }, async (uri) => ({
    contents: [
      {
        uri: uri.href,
        mimeType: 'application/json',
        text: JSON.stringify((await callTool(named('method'), {}, context)).result),
      },
    ],
  }));
}

const named = (name: string): (typeof TOOLS)[number] => TOOLS.find((tool) => tool.name === name)!;

async function loadProtocol<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new ProtocolMissing(
      'the package that speaks to assistants is not installed; install it with: npm install @modelcontextprotocol/server@2.4.0',
      { cause },
    );
  }
}
