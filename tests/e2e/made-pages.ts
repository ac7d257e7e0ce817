const WORDS_A_PAGE = 320;

const SENTENCES = [
  'The terminal moved more containers in the first week of the month than in the whole of the month before.',
  'A crane lifts one box every two minutes, and it does so by night as well as by day.',
  'Nobody on the quay remembers a summer in which the trains left on time so often.',
  'The works council asked for a second shift, and the port agreed to it after three meetings.',
  'Diesel is still burnt on the older side of the basin, where the cables do not reach.',
];

/** An article as long as a book: so many printed pages of made-up text, with a heading on each. */
export function longPage(pages: number): string {
  const parts: string[] = [];
  for (let page = 1; page <= pages; page++) {
    parts.push(`<h2>Part ${page}</h2>`);
    for (let words = 0, number = 0; words < WORDS_A_PAGE; number++) {
      const text = Array.from({ length: 5 }, (_, index) => SENTENCES[(page + number + index) % SENTENCES.length]!).join(
        ' ',
      );
      const line = `${text} Entry ${page}.${number} of the log ends here.`;
      parts.push(`<p>${line}</p>`);
      words += line.split(' ').length;
    }
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The log of the quay</title><meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav><article><h1>The log of the quay</h1>${parts.join('\n')}</article></body></html>`;
}

/** The smallest PDF with a line of text on it, with the offsets that its table of contents asks for. */
export function onePagePdf(): Buffer {
  const stream = 'BT /F1 24 Tf 72 700 Td (The log of the quay) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A picture of one pixel. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
