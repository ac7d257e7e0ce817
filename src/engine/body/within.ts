import { opensOnClick, saysHidden } from './hidden.ts';

/** What a block stands in, as bits. */
export const IN = {
  nav: 1,
  header: 2,
  footer: 4,
  aside: 8,
  form: 16,
  figure: 32,
  table: 64,
  list: 128,
  definitions: 256,
  article: 512,
  main: 1024,
  section: 2048,
  quote: 4096,
  control: 8192,
  details: 16384,
  heading: 32768,
  caption: 65536,
  link: 131072,
  hidden: 262144,
  opener: 524288,
  code: 1048576,
  articleBody: 2097152,
  dialog: 4194304,
  menu: 8388608,
} as const;

/** What stands beside an article, however it reads. */
export const ASIDE = IN.nav | IN.aside | IN.footer | IN.form;
/** The same, and what comes up over the page or is not there yet. */
export const APART = ASIDE | IN.hidden | IN.dialog;

const BIT_OF_TAG: Record<string, number> = {
  nav: IN.nav,
  header: IN.header,
  footer: IN.footer,
  aside: IN.aside,
  form: IN.form,
  fieldset: IN.form,
  figure: IN.figure,
  table: IN.table,
  ul: IN.list,
  ol: IN.list,
  dl: IN.definitions,
  article: IN.article,
  main: IN.main,
  section: IN.section,
  blockquote: IN.quote,
  button: IN.control,
  label: IN.control,
  select: IN.control,
  option: IN.control,
  textarea: IN.control,
  details: IN.details,
  h1: IN.heading,
  h2: IN.heading,
  h3: IN.heading,
  h4: IN.heading,
  h5: IN.heading,
  h6: IN.heading,
  figcaption: IN.caption,
  caption: IN.caption,
  pre: IN.code,
  dialog: IN.dialog,
};

const BIT_OF_ROLE: Record<string, number> = {
  navigation: IN.nav,
  banner: IN.header,
  contentinfo: IN.footer,
  complementary: IN.aside,
  search: IN.form,
  form: IN.form,
  main: IN.main,
  article: IN.article,
  button: IN.control,
  dialog: IN.dialog,
  alertdialog: IN.dialog,
  menu: IN.menu,
  menubar: IN.menu,
  tablist: IN.menu,
  heading: IN.heading,
};

/** The bits of an element without attributes. */
export const bitsOfTag = (tag: string): number => (BIT_OF_TAG[tag] ?? 0) | (tag === 'details' ? IN.opener : 0);

/** The bits of an element by itself: its tag, its role and what its classes say. */
export function bitsOf(element: Element, tag: string, role: string, hidden: boolean): number {
  let bits = (BIT_OF_TAG[tag] ?? 0) | (BIT_OF_ROLE[role] ?? 0);
  const className = element.getAttribute('class') ?? '';
  if (element.getAttribute('itemprop')?.includes('articleBody')) bits |= IN.articleBody;
  if (hidden || (className && saysHidden(className))) bits |= IN.hidden;
  if (opensOnClick(className, tag, role)) bits |= IN.opener;
  return bits;
}
