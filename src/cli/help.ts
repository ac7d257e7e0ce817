export const HELP = `Winnow reads a cluttered page clean: the article, its companies, its claims and its related reading.

  npm run --silent winnow -- PAGE [--format FORMAT] [--url URL]
  npm run --silent winnow -- batch LIST.jsonl > OUT.jsonl

One page
  PAGE            a file (.html or .html.gz), a web address, or - for standard input
  --format, -f    markdown (the default), html, text, or json: the whole article as data
  --url           the page's address: its relative links are resolved with it.
                  Without it, a file's own canonical address is used if it gives one.

Many pages
  LIST.jsonl      one page a line, as JSON, or - for standard input:
                    {"id": "1", "file": "page.html.gz", "url": "https://…"}   a file; relative to the folder of the list,
                                                                              or to this folder if the list comes from -
                    {"id": "2", "html": "<p>…", "url": "https://…"}           the page itself
                    {"id": "3", "text": "…", "title": "…"}                    plain text: finds companies and claims only
                  "allClaims": true gives every sentence with its score instead of the best claims.
  OUT.jsonl       one line a page, in the same order: the article with "id" and "ms": {"parse", "extract"} (milliseconds),
                  or {"id", "error"}. A page that fails does not stop the batch.

  --help, -h      this text

Only the result goes to standard output; notes and problems go to standard error.
Ends with 0 when the result is written, 1 when the page or the list cannot be read, 2 when the command is not understood.
`;
