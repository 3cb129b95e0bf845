import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeJson, parseJson, problemMessage, type Decoded } from '../../src/document/index.js';

const JSON_TYPE = 'application/json';

function buffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** Decodes text that was written in UTF-8, or bytes. */
function decode(content: string | number[] | Uint8Array, type: string | null = JSON_TYPE): Decoded {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return decodeJson(buffer(bytes), type);
}

/** Code, and values that the message names. */
const told = ({ problems }: Decoded): string[] =>
  problems.map(({ code, values }) => [code, ...values].join(' '));

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
/** `{"t":"政府"}` in GBK: 政 is D5 FE, 府 is B8 AE. */
const GBK = [...ascii('{"t":"'), 0xd5, 0xfe, 0xb8, 0xae, ...ascii('"}')];
const DOCUMENT = { t: '政府' };

function utf16(text: string, little: boolean): number[] {
  return [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
}

test('UTF-8 is read with and without a byte order mark, whatever the header says of it', () => {
  const text = JSON.stringify(DOCUMENT);
  for (const type of [
    null,
    JSON_TYPE,
    `${JSON_TYPE};charset=utf-8`,
    'text/plain; charset="UTF-8"',
    'x; charset=utf8',
  ]) {
    assert.deepEqual(decode(text, type), { value: DOCUMENT, problems: [] }, String(type));
    assert.deepEqual(decode('\ufeff' + text, type), { value: DOCUMENT, problems: [] }, `BOM, ${type}`);
  }
  assert.deepEqual(
    decode('\ufeff' + text, `${JSON_TYPE}; charset=gbk`).value,
    DOCUMENT,
    'the mark goes first',
  );
});

test('UTF-16 is read by its byte order mark', () => {
  const text = '\ufeff' + JSON.stringify(DOCUMENT);
  assert.deepEqual(decode(utf16(text, true)), { value: DOCUMENT, problems: [] });
  assert.deepEqual(decode(utf16(text, false), `${JSON_TYPE}; charset=utf-8`), {
    value: DOCUMENT,
    problems: [],
  });
});

test('GBK is read by its header, silently', () => {
  for (const charset of ['gbk', 'GB2312', '"gb18030"', "'gbk'"]) {
    assert.deepEqual(
      decode(GBK, `${JSON_TYPE}; charset=${charset}`),
      { value: DOCUMENT, problems: [] },
      charset,
    );
  }
});

test('GBK without a header, or with a wrong one, is guessed, and the guess is told', () => {
  for (const type of [
    null,
    JSON_TYPE,
    `${JSON_TYPE}; charset=utf-8`,
    `${JSON_TYPE}; charset=klingon`,
    'charset=',
  ]) {
    const decoded = decode(GBK, type);
    assert.deepEqual(decoded.value, DOCUMENT, String(type));
    assert.deepEqual(told(decoded), ['charset-guessed GB 18030'], String(type));
    assert.equal(decoded.problems[0].severity, 'information');
  }
});

test('a web page is told from broken JSON', () => {
  const page = '\n <!DOCTYPE html><title>Login</title>';
  for (const decoded of [
    decode(page, 'text/html'),
    decode(page, JSON_TYPE),
    decode('Please log in', 'TEXT/HTML'),
  ]) {
    assert.equal(decoded.value, undefined);
    assert.deepEqual(told(decoded), ['web-page']);
  }
  assert.deepEqual(decode('{"t":1}', 'text/html').value, { t: 1 }, 'JSON is JSON, whatever it is called');
});

test('what is no JSON is told in the words of the engine, which say where', () => {
  const path = new URL('../../demo/reports/broken/truncated.json', import.meta.url);
  for (const text of [
    readFileSync(path, 'utf8'),
    '',
    '{"a": tr',
    '{\n  "a": 1\n  "b": 2\n}',
    '{} {}',
    'NaN',
  ]) {
    let words = '';
    assert.throws(
      () => JSON.parse(text),
      (error: Error) => Boolean((words = error.message)),
    );
    const { value, problems } = parseJson(text);
    assert.equal(value, undefined);
    assert.equal(problems.length, 1);
    assert.equal(problems[0].code, 'not-json');
    assert.equal(problems[0].severity, 'error');
    assert.ok(problemMessage(problems[0], 'zh-Hans').includes(words), text);
  }
});

test('any bytes under any header are decoded without a throw', () => {
  const charset = fc.oneof(
    fc.constantFrom('utf-8', 'gbk', 'utf-16le', 'utf-16be', 'iso-2022-kr', 'x-user-defined'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.option(charset), (bytes, named) => {
      const { value, problems } = decodeJson(
        buffer(bytes),
        named === null ? null : `${JSON_TYPE}; charset=${named}`,
      );
      if (value === undefined)
        assert.ok(problems.some(({ code }) => code === 'not-json' || code === 'web-page'));
    }),
    { numRuns: 1000 },
  );
});
