import { z } from 'zod';
import { factsSchema } from '../../packages/bundle/src/facts.ts';
import type { Generated } from './generated.ts';

/** The JSON Schema of esteira.yml, for editors. */
export function factsJsonSchema(): Generated {
  const schema = z.toJSONSchema(factsSchema, { io: 'input' });
  return new Map([['esteira.schema.json', `${JSON.stringify(schema, null, 2)}\n`]]);
}
