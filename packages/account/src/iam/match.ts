/** `*` is any text, `?` any character. */
export function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^]*')
    .replaceAll('?', '[^]');
  return new RegExp(`^${source}$`).test(text);
}

/** Names of actions are the same in upper and lower case. */
export function matchesAction(pattern: string, action: string): boolean {
  return matches(pattern.toLowerCase(), action.toLowerCase());
}

/**
 * The six parts of an ARN are compared each by itself: no wildcard reaches into the next.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function matchesArn(pattern: string, arn: string): boolean {
  if (pattern === '*') return true;
  const [patterns, parts] = [partsOf(pattern), partsOf(arn)];
  return (
    patterns.length === parts.length && patterns.every((part, index) => matches(part, parts[index] ?? ''))
  );
}

function partsOf(arn: string): string[] {
  const [arnWord = '', partition = '', service = '', region = '', account = '', ...resource] = arn.split(':');
  return [arnWord, partition, service, region, account, resource.join(':')];
}
