// @ts-check
'use strict';
// node --require, in our own server and outside any measurement: tells the parent every statement while it listens.
const { Client } = require('pg');

let isListening = false;
let connections = 0;
/** @type {WeakMap<object, number>} */
const numbers = new WeakMap();

process.on('message', (/** @type {{ type?: string; on?: boolean }} */ message) => {
  if (message.type !== 'overhear') return;
  isListening = message.on === true;
  process.send?.({ type: 'overhear' });
});

const { query } = Client.prototype;

/** @this {import('pg').Client} @param {any[]} args */
function overheard(...args) {
  const [statement, values] = args;
  if (isListening && statement) {
    const connection = numbers.get(this) ?? ++connections;
    numbers.set(this, connection);
    const text = typeof statement === 'string' ? statement : statement.text;
    const given = statement.values ?? (Array.isArray(values) ? values : []);
    process.send?.({ type: 'statement', connection, text, values: given });
  }
  return Reflect.apply(query, this, args);
}

Client.prototype.query = /** @type {typeof query} */ (overheard);
