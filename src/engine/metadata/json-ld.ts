import { decodeEntities } from './html-entities.ts';

export type JsonLdNode = Record<string, unknown>;

export interface JsonLdGraph {
  /** Nodes that say something about the page itself, in the order of the page. */
  nodes: JsonLdNode[];
  /** `{"@id": "…"}` → the node it stands for. */
  resolve(value: unknown): unknown;
}

/** Bounds for hostile pages: real ones stay far below. */
const MAX_SCRIPT_LENGTH = 2_000_000;
const MAX_NODES = 2000;
const MAX_DEPTH = 12;

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** The last names of the types: `https://schema.org/NewsArticle` and `schema:NewsArticle` are `NewsArticle`. */
export const typesOf = (node: JsonLdNode): string[] =>
  asList(node['@type'] ?? node.type)
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1));

const CONTROL_RANGES = '\\u0000-\\u001f';
const CONTROLS = new RegExp(`[${CONTROL_RANGES}]+`, 'g');

/** What pages get wrong in their JSON, mildest first. Each repair is tried on top of the ones before it. */
const REPAIRS: ((json: string) => string)[] = [
  (json) => json.trim(),
  // `<!-- {…} -->`, `//<![CDATA[ {…} //]]>`, and `{…};`
  (json) => {
    const bare = json.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
    const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1;
    return bare.slice(Math.max(0, bare.search(/[[{]/)), end || undefined);
  },
  // Line breaks and tabs as they are inside strings.
  (json) => json.replace(CONTROLS, ' '),
  // `{"a": 1,}` and `\'`
  (json) => json.replace(/,(\s*[}\]])/g, '$1').replace(/\\'/g, "'"),
  // `{&quot;a&quot;: 1}`
  (json) => (/^[[{]\s*&quot;/.test(json) ? decodeEntities(json) : json),
  // `{…}{…}`
  (json) => `[${json.replace(/\}\s*\{/g, '},{')}]`,
];

/** From JSON that stays broken, the few strings that can be told without its structure. */
function salvage(json: string): JsonLdNode[] {
  const node: JsonLdNode = {};
  for (const key of ['@type', 'headline', 'datePublished', 'dateModified']) {
    const found = json.match(new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.){1,500})"`));
    if (found) node[key] = found[1]!.replace(/\\(["/\\])/g, '$1');
  }
  return Object.keys(node).length > 1 ? [node] : [];
}

function parse(text: string): unknown {
  let json = text;
  for (const repair of REPAIRS) {
    json = repair(json);
    if (!json) break;
    try {
      return JSON.parse(json);
    } catch {
      // The next repair may help.
    }
  }
  return salvage(text);
}

const LD_JSON = /ld\+json/i;

function* textsIn(document: Document): Generator<string> {
  for (const script of document.getElementsByTagName('script'))
    if (LD_JSON.test(script.getAttribute('type') ?? '')) yield script.textContent ?? '';
  // Site builders that can only write meta tags: `<meta name="script:ld+json">`.
  for (const tag of document.getElementsByTagName('meta'))
    if (LD_JSON.test(tag.getAttribute('name') ?? '')) yield tag.getAttribute('content') ?? '';
}

/** Properties whose value is about the page too. Lists of other articles, parts and comments are not. */
const LEADS_ON = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** All JSON-LD of the page as one graph. Broken JSON is repaired where that is certain, else left out; never throws. */
export function readJsonLd(document: Document): JsonLdGraph {
  const nodes: JsonLdNode[] = [];
  const byId = new Map<string, JsonLdNode>();
  let count = 0;

  const index = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || ++count > MAX_NODES * 10) return;
    if (Array.isArray(value)) for (const item of value) index(item, depth + 1);
    if (!isNode(value)) return;
    const id = value['@id'];
    // A node that only refers must not hide the one that says something.
    if (typeof id === 'string' && Object.keys(value).length > Object.keys(byId.get(id) ?? {}).length)
      byId.set(id, value);
    for (const key of Object.keys(value)) if (typeof value[key] === 'object') index(value[key], depth + 1);
  };
  const collect = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    if (!isNode(value)) return;
    nodes.push(value);
    for (const key of LEADS_ON) if (typeof value[key] === 'object') collect(value[key], depth + 1);
  };

  for (const text of textsIn(document)) {
    if (text.length > MAX_SCRIPT_LENGTH) continue;
    const data = parse(text);
    index(data, 0);
    collect(data, 0);
  }
  const resolve = (value: unknown): unknown => {
    if (!isNode(value)) return value;
    const id = value['@id'];
    return (typeof id === 'string' && byId.get(id)) || value;
  };
  return { nodes, resolve };
}
