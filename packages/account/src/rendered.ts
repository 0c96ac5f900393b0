import type { Template } from './cloudformation.ts';
import type { Name } from './committed.ts';
import { committed } from './committed.ts';
import type { Policy } from './iam/policy.ts';
import { AWS_MANAGED } from './managed.ts';

/** A template with its functions worked out: what CloudFormation would make of it. */
export interface Rendered {
  readonly resources: Readonly<Record<string, RenderedResource>>;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface RenderedResource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are as many things as AWS has resources
  readonly Properties: any;
}

export interface Stack {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
}

const NO_VALUE = Symbol('AWS::NoValue');

/**
 * @param template itself, or the name of one as it is committed
 * @throws where a parameter is missing, or a function is not known here
 */
export function rendered(template: Template | Name, stack: Stack): Rendered {
  const written = typeof template === 'string' ? committed(template) : template;
  const solve = solver(written, stack);
  const present = <Item extends { readonly Condition?: string }>(items: Readonly<Record<string, Item>>) =>
    Object.entries(items).filter(([, { Condition }]) => Condition === undefined || solve.holds(Condition));
  return {
    resources: Object.fromEntries(
      present(written.Resources).map(([id, { Type, Properties }]) => [
        id,
        { Type, Properties: solve.value(Properties) },
      ]),
    ),
    outputs: Object.fromEntries(
      present(written.Outputs).map(([name, { Value }]) => [name, String(solve.value(Value))]),
    ),
  };
}

/** Everything that a role of a template allows or denies. */
export function policiesOf({ resources }: Rendered, role: string): Policy[] {
  const { Policies = [], ManagedPolicyArns = [] } = resources[role]?.Properties ?? {};
  const managed = (ManagedPolicyArns as string[]).map((arn) => {
    const [, own] = Object.entries(resources).find(([id]) => arn.endsWith(`policy/${id}`)) ?? [];
    const policy = own?.Properties.PolicyDocument ?? AWS_MANAGED[arn.split('/').at(-1) ?? ''];
    if (policy === undefined) throw new Error(`The policy ${arn} is not known here.`);
    return policy as Policy;
  });
  return [...Policies.map((each: { PolicyDocument: Policy }) => each.PolicyDocument), ...managed];
}

function solver(written: Template, stack: Stack) {
  const pseudo: Readonly<Record<string, unknown>> = {
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::Region': stack.region,
    'AWS::AccountId': stack.account,
    'AWS::StackName': stack.name,
    'AWS::NoValue': NO_VALUE,
  };

  function named(name: string): unknown {
    if (name in pseudo) return pseudo[name];
    if (name in written.Parameters) return parameter(name);
    if (name in written.Resources) return physical(name);
    throw new Error(`There is nothing called ${name}.`);
  }

  function parameter(name: string): unknown {
    const value = stack.parameters[name] ?? written.Parameters[name]?.Default;
    if (value === undefined) throw new Error(`The parameter ${name} is missing.`);
    if (written.Parameters[name]?.Type !== 'CommaDelimitedList' || Array.isArray(value)) return value;
    return value === '' ? [] : String(value).split(',');
  }

  /** What `Ref` gives of a resource. */
  function physical(id: string): string {
    const { Type, Properties } = written.Resources[id] ?? { Type: '', Properties: {} };
    const { BucketName, Name, AlarmName } = Properties;
    const name = BucketName ?? Name ?? AlarmName;
    if (name !== undefined) return String(value(name));
    if (Type === 'AWS::IAM::ManagedPolicy') return `arn:aws:iam::${stack.account}:policy/${id}`;
    return `${stack.name}-${id}`;
  }

  function holds(condition: string): boolean {
    return Boolean(value(written.Conditions?.[condition]));
  }

  function value(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(value).filter((item) => item !== NO_VALUE);
    if (typeof node !== 'object' || node === null) return node;
    const [[name = '', argument] = []] = Object.entries(node);
    if (name === 'Ref') return named(String(argument));
    if (name.startsWith('Fn::')) return called(name.slice(4), argument);
    const entries = Object.entries(node).map(([key, item]) => [key, value(item)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== NO_VALUE));
  }

  function called(name: string, argument: unknown): unknown {
    if (name === 'Sub') {
      return String(argument).replace(/\$\{([^}]+)\}/g, (_, each: string) => String(named(each)));
    }
    if (name === 'GetAtt') return `arn:aws:iam::${stack.account}:role/${String(argument).split('.')[0]}`;
    const [first, second, third] = argument as unknown[];
    if (name === 'If') return value(holds(String(first)) ? second : third);
    if (name === 'Not') return !value(first);
    if (name === 'Equals') return value(first) === value(second);
    if (name === 'Join') return (value(second) as string[]).join(String(first));
    throw new Error(`The function ${name} is not known here.`);
  }

  return { value, holds };
}
