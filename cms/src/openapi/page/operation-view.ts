import type { Language } from '@shouwen/domain/contract';
import type { Schema } from '../../panel/description';
import type { OpenApiDocument } from '../document';
import { html, paragraphs, prose, type Html, type Part } from './html';
import type { PageWords } from './page-words';
import { fieldsView, propertiesOf, typeView } from './schema-view';

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** What stands at `#/components/…`, or the thing itself. */
function resolved(document: OpenApiDocument, value: unknown): Schema {
  if (!isSchema(value)) return {};
  if (typeof value.$ref !== 'string') return value;
  const found = value.$ref
    .split('/')
    .slice(1)
    .reduce<unknown>((within, key) => (isSchema(within) ? within[key] : undefined), document);
  return isSchema(found) ? found : {};
}

/** The schema of a body, an answer or a parameter. */
function schemaIn(part: Schema): Schema | undefined {
  if (isSchema(part.schema)) return part.schema;
  const [content] = isSchema(part.content) ? Object.values(part.content) : [];
  return isSchema(content) && isSchema(content.schema) ? content.schema : undefined;
}

export interface Shown {
  path: string;
  method: string;
  operation: Schema;
}

export class OperationView {
  constructor(
    private readonly document: OpenApiDocument,
    private readonly language: Language,
    private readonly words: PageWords,
  ) {}

  name({ operation }: Shown): string {
    const labels = operation['x-labels'];
    const label = isSchema(labels) ? labels[this.language] : undefined;
    return String(label ?? operation.summary);
  }

  full(shown: Shown): Html {
    const { path, method, operation } = shown;
    const isOpen = Array.isArray(operation.security) && operation.security.length === 0;
    return html`<details class="operation" id="${String(operation.operationId)}">
      <summary>
        <span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code>
        <span class="name">${this.name(shown)}</span
        >${isOpen ? html` <em>${this.words.open}</em>` : undefined}
      </summary>
      <div class="inside">
        ${paragraphs(String(operation.description ?? ''))}${this.parameters(shown)}${this.body(operation)}${this.answers(operation)}
      </div>
    </details>`;
  }

  private parameters({ path, operation }: Shown): Part {
    const shared = resolved(this.document, this.document.paths[path]).parameters;
    const own = operation.parameters;
    const all = [...(Array.isArray(shared) ? shared : []), ...(Array.isArray(own) ? own : [])];
    if (all.length === 0) return undefined;
    const rows = all
      .map((each: unknown) => resolved(this.document, each))
      .map(
        (each) =>
          html`<tr>
            <th scope="row"><code>${String(each.name)}</code></th>
            <td>${typeView(schemaIn(each) ?? {})}</td>
            <td>${prose(String(each.description ?? ''))}</td>
          </tr>`,
      );
    return html`<h4>${this.words.question}</h4>
      <div class="wide">
        <table>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`;
  }

  private body({ requestBody }: Schema): Part {
    const schema = schemaIn(resolved(this.document, requestBody));
    if (!schema) return undefined;
    const isPlain = propertiesOf(schema).length > 0;
    return html`<h4>${this.words.body}</h4>
      ${isPlain ? fieldsView(schema, this.words) : html`<p>${typeView(schema)}</p>`}`;
  }

  private answers({ responses }: Schema): Part {
    const all = Object.entries(isSchema(responses) ? responses : {});
    const rows = all.map(([status, each]) => {
      const answer = resolved(this.document, each);
      const isRefusal = Number(status) >= 400;
      return html`<tr>
        <th scope="row">${status}</th>
        <td>${isRefusal ? prose(String(answer.description)) : typeView(schemaIn(answer) ?? {})}</td>
      </tr>`;
    });
    return html`<h4>${this.words.answer}</h4>
      <div class="wide">
        <table>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`;
  }
}
