export { httpTools, ProtocolMissing, serveTools, type HttpTools } from './serve.ts';
export type { ToolContext } from './tools.ts';
