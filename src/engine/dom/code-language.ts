/** `language-ts`, `lang-ts`, `highlight-source-ts`, `brush: ts`, `sourceCode ts`, `hljs ts` */
const NAMED =
  /(?:^|\s)(?:language|lang|highlight-source|highlight-text|brush|syntax|code|prettyprint\s+lang)[-:]\s*([a-z][\w+#.-]{0,24})/i;
const AFTER_MARKER =
  /(?:^|\s)(?:hljs|sourceCode|highlight|shiki|rouge|chroma|prism)\s+(?:language-)?([a-z][\w+#]{0,14})(?=\s|$)/i;
const NO_LANGUAGE =
  /^(?:none|text|plain|plaintext|nohighlight|no-highlight|auto|undefined|null|copy|block|box|wrapper|container|wrap|line|lines|toolbar|snippet|example|highlight|highlighted|code|inline|editor|view|content|table|body|section|default|js-focus.*)$/i;
const SPELLINGS: Record<string, string> = {
  js: 'javascript',
  ts: 'typescript',
  py: 'python',
  rb: 'ruby',
  sh: 'bash',
  shell: 'bash',
  yml: 'yaml',
  'c++': 'cpp',
  'c#': 'csharp',
  golang: 'go',
  rs: 'rust',
  md: 'markdown',
};

/** `language-javascript` without its prefix, from the classes and data attributes of the code and what is around it; or empty. */
export function codeLanguage(elements: readonly Element[]): string {
  for (const element of elements) {
    const data = ['data-lang', 'data-language', 'data-code-language', 'data-enlighter-language', 'lang-code']
      .map((name) => element.getAttribute(name))
      .find((value) => value);
    const className = element.getAttribute('class') ?? '';
    const found = data ?? NAMED.exec(className)?.[1] ?? AFTER_MARKER.exec(className)?.[1];
    const name =
      found
        ?.trim()
        .toLowerCase()
        .replace(/^lang(?:uage)?-/, '') ?? '';
    if (name && !NO_LANGUAGE.test(name) && /^[a-z][\w+#.-]*$/.test(name)) return SPELLINGS[name] ?? name;
  }
  return '';
}
