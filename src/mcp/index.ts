export { ProtocolMissing, serveTools } from './serve.ts';
export type { ToolContext } from './tools.ts';
