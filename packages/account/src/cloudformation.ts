/**
 * A CloudFormation template as a plain value.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
export interface Template {
  readonly AWSTemplateFormatVersion: '2010-09-09';
  readonly Description: string;
  readonly Parameters: Readonly<Record<string, Parameter>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, Output>>;
}

interface Parameter {
  readonly Type: 'String' | 'Number' | 'CommaDelimitedList';
  readonly Description: string;
  readonly Default?: string | number;
  readonly AllowedPattern?: string;
  readonly AllowedValues?: readonly string[];
  readonly MinValue?: number;
}

export interface Resource {
  /** Written above it, as a comment. */
  readonly why?: string;
  readonly Type: string;
  readonly Condition?: string;
  readonly DeletionPolicy?: 'Retain';
  readonly UpdateReplacePolicy?: 'Retain';
  readonly Properties: Readonly<Record<string, unknown>>;
}

interface Output {
  readonly Description: string;
  readonly Condition?: string;
  readonly Value: unknown;
}

export const ref = (name: string) => ({ Ref: name });
export const sub = (text: string) => ({ 'Fn::Sub': text });
export const attribute = (resource: string, name: string) => ({ 'Fn::GetAtt': `${resource}.${name}` });
export const join = (separator: string, list: unknown) => ({ 'Fn::Join': [separator, list] });

export const either = (condition: string, then: unknown, otherwise: unknown) => ({
  'Fn::If': [condition, then, otherwise],
});

/** `then` where the condition holds, and nothing at all where it does not. */
export const when = (condition: string, then: unknown) => either(condition, then, ref('AWS::NoValue'));

/** A condition: whether a parameter was given. */
export const isGiven = (parameter: unknown) => ({ 'Fn::Not': [{ 'Fn::Equals': [parameter, ''] }] });
