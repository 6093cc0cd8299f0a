import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

export interface Operation {
  operationId: string;
  tags: string[];
  parameters: { name?: string; content?: Record<string, { schema: ParameterSchema }> }[];
  responses: Record<string, { $ref?: string; content?: Content }>;
  requestBody?: { content: Content };
  'x-roles'?: { role: string; scopes: string[] }[];
}

interface ParameterSchema {
  prefixItems?: { enum?: string[] }[];
  items?: { enum?: string[] };
}

type Content = Record<string, { schema: object }>;

export interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, { properties?: Record<string, object> }>;
    responses: Record<string, { description: string; content: Content }>;
  };
  'x-errors': Record<string, { status: number }>;
}

const CLI = join(__dirname, '../../node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js');

/** What a validator of the specification says of a document. */
export async function validity(document: object): Promise<{ valid: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'shouwen-openapi-'));
  try {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(document));
    const { stdout } = await promisify(execFile)(process.execPath, [CLI, file]);
    return JSON.parse(stdout) as { valid: boolean };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Holds values against the schemas of a document. */
export class Schemas {
  private readonly ajv: Ajv2020;

  constructor(readonly document: OpenApi) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'api', components: document.components });
  }

  /** What is wrong with a value; nothing when it is as the schema says. */
  problems(schema: object, value: unknown): string[] {
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
    const validate = this.ajv.compile(absolute);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      (error: ErrorObject) => `${error.instancePath} ${error.message ?? ''}`,
    );
  }

  component(name: string): object {
    return { $ref: `#/components/schemas/${name}` };
  }

  operation(method: string, path: string): Operation {
    const operation = this.document.paths[path]?.[method];
    if (!operation) throw new Error(`${method} ${path} is not described`);
    return operation;
  }

  /** The schema of what an operation answers with a status. */
  answer(method: string, path: string, status: number): object {
    const response = this.operation(method, path).responses[status];
    const named = response?.$ref?.split('/').pop();
    const { content } = (named === undefined ? response : this.document.components.responses[named]) ?? {};
    const schema = content?.['application/json']?.schema;
    if (!schema) throw new Error(`${method} ${path} is not described as answering ${status}`);
    return schema;
  }

  sortable(resource: string): string[] {
    const { prefixItems = [] } = this.parameter(resource, 'sort');
    return prefixItems[0]?.enum ?? [];
  }

  embeddable(resource: string): string[] {
    return this.parameter(resource, 'embed').items?.enum ?? [];
  }

  private parameter(resource: string, name: string): ParameterSchema {
    const { parameters } = this.operation('get', `/panel/${resource}`);
    return parameters.find((each) => each.name === name)?.content?.['application/json']?.schema ?? {};
  }
}
