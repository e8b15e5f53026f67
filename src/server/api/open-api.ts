import { z } from 'zod';
import type { Operation } from './operation.ts';
import { ProblemSchema } from './schemas.ts';

/** The API described as OpenAPI 3.1, from the schemas that check it. `server`: where it answers. */
export function openApi(operations: readonly Operation[], version: string, server: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = operation.pattern.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: described(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hearsay',
      version,
      summary: 'Who said what, on whose word, and how many independent origins stand behind it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: server }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'hearsay token makes one' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'hearsay-PORT',
          description: 'opened by the link of hearsay serve',
        },
      },
      schemas: { Problem: schemaOf(ProblemSchema, 'output') },
    },
  };
}

function described({ id, pattern, summary, role, query, takes, status, gives, isAddressed }: Operation): object {
  const places = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    operationId: id,
    summary,
    description: `Wants the role "${role}".`,
    parameters: [...places, ...(query === null ? [] : parametersOf(query))],
    ...(takes === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(takes, 'input') } } } }),
    responses: {
      [status]: {
        description: 'Done',
        content:
          typeof gives === 'string'
            ? { [gives]: { schema: { type: 'string' } } }
            : { 'application/json': { schema: schemaOf(gives, 'output') } },
      },
      ...(isAddressed ? { 308: { description: 'The address leads on to this one' } } : {}),
      default: {
        description: 'A problem (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parametersOf(query: z.ZodObject): object[] {
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(schema as z.ZodType, 'input'),
  }));
}

/** A schema of ours as JSON Schema 2020-12, which OpenAPI 3.1 is made of. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  return rest;
}
