// Documents made after the schema, for tests that feed on any there can be.
import fc from 'fast-check';
import { leaf, type Json } from './mutations.js';

/** The part of JSON Schema that the document format uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  const?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  required?: string[];
  $defs?: Record<string, Schema>;
}

/** Few ids, so that many collide and some references find what they name. */
const id = fc.constantFrom('a', 'b', '1', '2', '总计', '__proto__', 'constructor', 'a'.repeat(100));
const reference = fc.oneof(
  id,
  fc.tuple(id, id, id).map((steps) => steps.join('/')),
);

/** Documents as the schema wants them, `spoilt` by one member in ten if so wished. */
export function documents(schema: Schema, spoilt: boolean): fc.Arbitrary<Json> {
  const arbitrary = (node: Schema, tie: (name: string) => fc.Arbitrary<Json>): fc.Arbitrary<Json> => {
    const good = wanted(node, tie);
    return spoilt ? fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: leaf }) : good;
  };
  const wanted = (node: Schema, tie: (name: string) => fc.Arbitrary<Json>): fc.Arbitrary<Json> => {
    const name = node.$ref?.slice('#/$defs/'.length);
    if (name === 'id') return id;
    if (name === 'reference') return reference;
    if (name) return tie(name);
    if (node.const) return fc.constant(node.const);
    if (node.enum) return fc.constantFrom(...node.enum);
    if (node.oneOf) return fc.oneof(...node.oneOf.map((option) => arbitrary(option, tie)));
    if (node.items) return fc.array(arbitrary(node.items, tie), { maxLength: 3, depthIdentifier: 'report' });
    if (node.format === 'date') return fc.constantFrom('2020-02-29', '2018-01-01', '0001-12-31');
    if (node.pattern)
      return fc.constantFrom(
        ...['en', '0.5', '+10', '-3', '00'].filter((text) => RegExp(node.pattern!, 'u').test(text)),
      );
    if (node.type === 'integer') return fc.integer({ min: 1 });
    if (node.type === 'number')
      return fc.oneof(fc.nat(9), fc.double({ noNaN: true, noDefaultInfinity: true }));
    if (node.type === 'boolean') return fc.boolean();
    if (node.type === 'null') return fc.constant(null);
    if (node.type === 'string')
      return fc.oneof(fc.constantFrom('', '/', '条'), fc.string({ unit: 'grapheme', maxLength: 5 }));
    if (!node.properties)
      return fc.dictionary(id, arbitrary(node.additionalProperties as Schema, tie), {
        maxKeys: 3,
        depthIdentifier: 'report',
      });
    const members = Object.entries(node.properties).map(([key, member]) => {
      const value = arbitrary(member, tie);
      return [
        key,
        node.required?.includes(key)
          ? value
          : fc.option(value, { nil: undefined, depthIdentifier: 'report' }),
      ] as const;
    });
    return fc.record(Object.fromEntries(members)).map((object) => JSON.parse(JSON.stringify(object)));
  };
  const all: Record<string, Schema> = { ...schema.$defs, document: schema };
  return fc.letrec<Record<string, Json>>((tie) =>
    Object.fromEntries(
      Object.entries(all).map(([name, node]) => [
        name,
        wanted(node, (other) => tie(other) as fc.Arbitrary<Json>),
      ]),
    ),
  ).document;
}
