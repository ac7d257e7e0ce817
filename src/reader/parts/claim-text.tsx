import type { Claim, TextRange } from '../../engine/index.ts';

interface Mark extends TextRange {
  as: 'b' | 'i';
}

/** A claim's sentence as it is: its figures in bold, the words that make it less than certain underlined. */
export function ClaimText({ claim }: { claim: Claim }) {
  const figures = claim.figures.filter(({ kind }) => kind !== 'date').map((range): Mark => ({ ...range, as: 'b' }));
  const hedges = claim.hedges.map((range): Mark => ({ ...range, as: 'i' }));
  const pieces = [];
  let at = 0;
  for (const { start: from, end: to, as: Tag } of [...figures, ...hedges].sort((a, b) => a.start - b.start)) {
    const start = from - claim.start;
    const end = to - claim.start;
    if (start < at || end > claim.text.length) continue;
    pieces.push(claim.text.slice(at, start), <Tag key={start}>{claim.text.slice(start, end)}</Tag>);
    at = end;
  }
  return (
    <>
      {pieces}
      {claim.text.slice(at)}
    </>
  );
}
