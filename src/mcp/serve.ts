import { callTool, TOOLS, type ToolContext } from './tools.ts';

/** The package that speaks the protocol is not installed. */
export class ProtocolMissing extends Error {
  override readonly name = 'ProtocolMissing';
}

/**
 * Serve the tools over stdin and stdout, to clients of the handshake and of the stateless protocol. Resolves when the
 * client has gone.
 */
export async function serveTools(context: ToolContext, version: string): Promise<void> {
  const { McpServer, ResourceTemplate } = await loadProtocol(() => import('@modelcontextprotocol/server'));
  const { serveStdio } = await loadProtocol(() => import('@modelcontextprotocol/server/stdio'));
  const gone = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  serveStdio(() => {
    const server = new McpServer(
      { name: 'hearsay', version },
      { capabilities: { tools: {}, resources: {}, prompts: {} } },
    );
    for (const tool of TOOLS)
      server.registerTool(
        tool.name,
        {
          description: tool.description,
          inputSchema: tool.input,
          annotations: { readOnlyHint: tool.name !== 'propose_judgement', openWorldHint: false },
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
  });
  await gone;
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
