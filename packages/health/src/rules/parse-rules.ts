import { parseYamlList } from '../yaml-list.ts';
import type { Rule } from './rule.ts';
import { rulesSchema } from './rule-schema.ts';

/**
 * Reads a list of rules, written in YAML.
 * @throws Malformed, every mistake with its line and the number of its rule
 */
export function parseRules(text: string): Rule[] {
  return parseYamlList(text, rulesSchema, 'rule');
}
