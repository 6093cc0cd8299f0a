import type { Language } from '@shouwen/domain/contract';
import type { Schema } from '../../panel/description';
import type { OpenApiDocument } from '../document';
import { html, paragraphs, type Html } from './html';
import { OperationView, type Shown } from './operation-view';
import { pageWords, type PageWords } from './page-words';
import { fieldsView, propertiesOf } from './schema-view';

const METHODS = ['get', 'post', 'put', 'delete'];

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

function operationsOf(document: OpenApiDocument, tag: unknown): Shown[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const isOfTag =
        METHODS.includes(method) &&
        isSchema(operation) &&
        Array.isArray(operation.tags) &&
        operation.tags.includes(tag);
      return isOfTag ? [{ path, method, operation }] : [];
    }),
  );
}

function recordView([name, schema]: [string, Schema], words: PageWords): Html {
  const isAnswer = !/(Creation|Change|Filter)$/.test(name);
  return html`<details class="operation" id="schema-${name}">
    <summary><code>${name}</code></summary>
    <div class="inside">${fieldsView(schema, words, { isAnswer })}</div>
  </details>`;
}

function errorsView(errors: Schema, language: Language, words: PageWords): Html {
  const rows = Object.entries(errors).map(([code, told]) =>
    isSchema(told)
      ? html`<tr>
          <th scope="row"><code>${code}</code></th>
          <td>${String(told.status)}</td>
          <td>${String(told[language])}</td>
        </tr>`
      : undefined,
  );
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th>${words.code}</th>
          <th>${words.status}</th>
          <th>${words.text}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

const labelOf = (tag: Schema, language: Language): string => {
  const labels = tag['x-labels'];
  return String(isSchema(labels) ? labels[language] : tag.name);
};

/** The document for people: one page, no script, its folds open by the browser itself. */
export function docsPage(document: OpenApiDocument, language: Language): string {
  const words = pageWords[language];
  const view = new OperationView(document, language, words);
  const contents = document.tags.map(
    (tag) => html`<li><a href="#tag-${String(tag.name)}">${labelOf(tag, language)}</a></li>`,
  );
  const sections = document.tags.map((tag) => {
    const operations = operationsOf(document, tag.name).map((shown) => view.full(shown));
    return html`<section id="tag-${String(tag.name)}">
      <h2>${labelOf(tag, language)} <small>${String(tag.name)}</small></h2>
      ${operations}
    </section>`;
  });
  const records = Object.entries(document.components.schemas)
    .filter(([, schema]) => propertiesOf(schema).length > 0)
    .map((entry) => recordView(entry, words));
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title} · ${words.title}</title>
        <link rel="stylesheet" href="/panel/docs.css" />
      </head>
      <body>
        <header>
          <h1>${document.info.title} <small>${words.title} ${document.info.version}</small></h1>
          <p><a href="/panel/openapi.json">${words.machine}: openapi.json</a></p>
        </header>
        <div class="columns">
          <nav aria-label="${words.contents}">
            <ul>
              ${contents}
              <li><a href="#records">${words.records}</a></li>
              <li><a href="#codes">${words.codes}</a></li>
            </ul>
          </nav>
          <main>
            <section lang="en">${paragraphs(document.info.description)}</section>
            ${sections}
            <section id="records">
              <h2>${words.records}</h2>
              ${records}
            </section>
            <section id="codes">
              <h2>${words.codes}</h2>
              ${errorsView(document['x-errors'], language, words)}
            </section>
          </main>
        </div>
      </body>
    </html> `.markup;
}
