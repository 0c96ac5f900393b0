import { ServiceError } from './service-error.ts';

interface Parameter {
  readonly type: 'String' | 'StringList';
  readonly default?: string | readonly string[];
  readonly allowedPattern?: string;
  readonly interpolationType?: 'ENV_VAR';
}

interface CommandDocument {
  readonly schemaVersion: string;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly mainSteps: readonly {
    readonly action: string;
    readonly inputs: { readonly runCommand: readonly string[]; readonly timeoutSeconds?: string };
  }[];
}

/** What an agent gets to do: a script, and what is handed over beside its text. */
export interface Script {
  readonly lines: readonly string[];
  /** Seconds, as the document says it. */
  readonly timeout: string;
  readonly variables: Readonly<Record<string, string>>;
}

type Given = Readonly<Record<string, readonly string[]>>;

/** AWS's own, which runs whatever it is given. */
const SHELL_SCRIPT: CommandDocument = {
  schemaVersion: '2.2',
  parameters: {
    commands: { type: 'StringList' },
    workingDirectory: { type: 'String', default: '' },
    executionTimeout: { type: 'String', default: '3600' },
  },
  mainSteps: [
    {
      action: 'aws:runShellScript',
      inputs: { runCommand: ['{{ commands }}'], timeoutSeconds: '{{ executionTimeout }}' },
    },
  ],
};

const LARGEST = 64 * 1024;
const NAME = /^[a-zA-Z0-9_.-]{3,128}$/;
const PARAMETER_NAME = /^[a-zA-Z0-9]+$/;

/**
 * Command documents as Systems Manager keeps and fills them in.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html
 */
export class Documents {
  readonly #known = new Map<string, CommandDocument>([['AWS-RunShellScript', SHELL_SCRIPT]]);

  create({ Name: name, Content: content }: { Name: string; Content: string }) {
    if (this.#known.has(name)) throw new ServiceError('DocumentAlreadyExists');
    if (content.length > LARGEST) throw new ServiceError('MaxDocumentSizeExceeded');
    if (!NAME.test(name)) throw new ServiceError('ValidationException', `no name: ${name}`);
    const document = JSON.parse(content) as CommandDocument;
    if (document.schemaVersion !== '2.2') throw new ServiceError('InvalidDocumentSchemaVersion');
    const problem = complaintAbout(document);
    if (problem !== undefined) throw new ServiceError('InvalidDocumentContent', problem);
    this.#known.set(name, document);
    return { DocumentDescription: { Name: name, DocumentType: 'Command', Status: 'Active' } };
  }

  get({ Name: name }: { Name: string }) {
    return { Name: name, Content: JSON.stringify(this.#find(name)), DocumentType: 'Command' };
  }

  /** What comes of a document and the values that are given for its parameters. */
  script(name: string, given: Given = {}): Script {
    const { parameters = {}, mainSteps } = this.#find(name);
    const stranger = Object.keys(given).find((each) => !(each in parameters));
    if (stranger !== undefined) throw invalid(`${name} has no parameter ${stranger}`);
    const values = new Map(
      Object.entries(parameters).map(([key, parameter]) => [key, checked(key, parameter, given[key])]),
    );
    const isVariable = (key: string) => parameters[key]?.interpolationType === 'ENV_VAR';
    const texts = new Map([...values].filter(([key]) => !isVariable(key)));
    const variables = [...values].filter(([key]) => isVariable(key));
    const [step] = mainSteps;
    return {
      lines: (step?.inputs.runCommand ?? []).flatMap((line) => interpolated(line, texts)),
      timeout: interpolated(step?.inputs.timeoutSeconds ?? '', texts).join(''),
      variables: Object.fromEntries(variables.map(([key, value]) => [`SSM_${key}`, value.join(',')])),
    };
  }

  #find(name: string): CommandDocument {
    const document = this.#known.get(name);
    if (document === undefined) throw new ServiceError('InvalidDocument', `Document ${name} does not exist.`);
    return document;
  }
}

function checked(name: string, parameter: Parameter, given: readonly string[] | undefined): string[] {
  const value = given ?? parameter.default;
  if (value === undefined) throw invalid(`Parameter ${name} is required`);
  const values = [value].flat();
  if (parameter.type === 'String' && values.length !== 1) throw invalid(`Parameter ${name} takes one value`);
  const pattern = new RegExp(parameter.allowedPattern ?? '');
  if (values.every((each) => pattern.test(each))) return values;
  throw invalid(`Parameter ${name} does not match ${parameter.allowedPattern}`);
}

/** `{{ name }}` is raw text of the script; a list on a line of its own becomes as many lines. */
function interpolated(line: string, texts: ReadonlyMap<string, readonly string[]>): string[] {
  const alone = /^\{\{\s*(\w+)\s*\}\}$/.exec(line)?.[1];
  const list = texts.get(alone ?? '');
  if (list !== undefined) return [...list];
  return [line.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => texts.get(name)?.join(' ') ?? whole)];
}

function complaintAbout({ parameters = {}, mainSteps }: CommandDocument): string | undefined {
  if (mainSteps.length !== 1 || mainSteps[0]?.action !== 'aws:runShellScript') {
    return 'only one step of aws:runShellScript is known here';
  }
  for (const [name, parameter] of Object.entries(parameters)) {
    if (!PARAMETER_NAME.test(name)) return `${name} is no name of a parameter`;
    const { default: fallback, allowedPattern = '', interpolationType } = parameter;
    if (typeof fallback === 'string' && !new RegExp(allowedPattern).test(fallback)) {
      return `the default of ${name} is not allowed`;
    }
    const isNamed = mainSteps[0].inputs.runCommand.some((line) =>
      new RegExp(`{{\\s*${name}\\s*}}`).test(line),
    );
    if (interpolationType === 'ENV_VAR' && isNamed)
      return `${name} is a variable: as text it is not known here`;
  }
  return undefined;
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameters', message);
}
