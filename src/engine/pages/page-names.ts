/** Words that say "page" in an address or beside a number, in many languages. Lower case. */
export const PAGE_WORDS: readonly string[] = [
  'page',
  'pages',
  'seite',
  'pagina',
  'página',
  'pàgina',
  'pag',
  'strona',
  'strana',
  'stranka',
  'stránka',
  'stranica',
  'sida',
  'side',
  'sivu',
  'oldal',
  'sayfa',
  'halaman',
  'trang',
  'leht',
  'puslapis',
  'страница',
  'сторінка',
  'стр',
  'σελίδα',
  'صفحة',
  'صفحه',
  'עמוד',
  'पृष्ठ',
  'หน้า',
  'ページ',
  '頁',
  '页',
  '페이지',
];

/** Query parameters that hold a page's number, beside the words above. Lower case. */
export const PAGE_PARAMETERS: readonly string[] = [
  'pagenum',
  'page_num',
  'pageno',
  'page_no',
  'pagenr',
  'pagenumber',
  'page_number',
  'currentpage',
  'curpage',
  'pg',
];

/** Query parameters that hold a page's number or its first post on some sites, and anything else on others. */
export const SHORT_PARAMETERS: readonly string[] = ['p', 'pn', 'o', 's'];

/** Query parameters that hold the number of the first post or paragraph of a page. */
export const OFFSET_PARAMETERS: readonly string[] = ['start', 'offset', 'st', 'from', 'skip', 'limitstart', 'begin'];

/** Letters before a number in a path that stand for a page or an offset on some sites: `title-t17-s15.html`. */
export const SHORT_LETTERS: readonly string[] = ['p', 'pg', 's', 'st', 'o'];

/** Query parameters that change nothing about what a page says, beside those that follow the reader. Lower case. */
export const IDLE_PARAMETERS: readonly string[] = [
  'sid',
  'phpsessid',
  'jsessionid',
  'session_id',
  'lang',
  'hl',
  'locale',
  'ref',
  'srsltid',
  'from_page',
  'amp',
];

/** A number after one of these counts works of their own, not pages of one: `chapter-2`, `episode/14`. Lower case. */
export const WORK_WORDS: readonly string[] = [
  'chapter',
  'chap',
  'ch',
  'kapitel',
  'chapitre',
  'capitulo',
  'capítulo',
  'capitolo',
  'hoofdstuk',
  'rozdzial',
  'episode',
  'episodio',
  'ep',
  'folge',
  'part',
  'teil',
  'partie',
  'parte',
  'deel',
  'issue',
  'ausgabe',
  'numero',
  'volume',
  'vol',
  'band',
  'season',
  'saison',
  'staffel',
  'lesson',
  'lektion',
  'day',
  'tag',
  'week',
  'woche',
  'month',
  'year',
  'round',
  'version',
  'v',
  'no',
  'nr',
  'number',
];

/** Parts of a path under which sites list what they have. Lower case. */
export const LISTING_WORDS: readonly string[] = [
  'category',
  'categories',
  'kategorie',
  'categorie',
  'categoria',
  'tag',
  'tags',
  'author',
  'authors',
  'autor',
  'auteur',
  'search',
  'suche',
  'recherche',
  'archive',
  'archives',
  'archiv',
  'collections',
  'viewforum.php',
  'forumdisplay.php',
  'label',
];

/** Query parameters that hold a question. Lower case. */
export const SEARCH_PARAMETERS: readonly string[] = ['q', 'query', 'search', 'keyword', 'keywords', 'search_query'];
