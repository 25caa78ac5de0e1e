import type { Provenance } from '@papertide/core/query';
import type { ChartFrameProps } from '../ChartFrame.tsx';
import { embedHref } from '../embed.ts';
import type { Takeaway } from '../export/takeaway.ts';

/** Pixels around the plot where a chart stands by itself: title, subtitle, footer. */
const aroundPlot = 190;

/** What can be taken away from a chart in its frame. */
export function takeawayOf<T extends { readonly provenance: Provenance }>(
  props: ChartFrameProps<T>,
  answer: T,
  subtitle: string,
  footer: string,
): Takeaway {
  const { title, allRows, height, picture = true } = props;
  const { provenance } = answer;
  const table = props.table(answer);
  return {
    ...{ what: props.what, subject: props.subject ?? '', provenance, method: props.method },
    asOf: provenance.asOf ?? provenance.dataTo,
    words: {
      title: props.pictureTitle ?? title,
      subtitle,
      foot: [footer, `Filters: ${props.filters ?? 'none'}`],
      synthetic: provenance.synthetic,
    },
    table: () => table,
    rows: table.rows.length,
    all: allRows
      ? { csvHref: allRows.href, jsonHref: allRows.href.replace(/\.csv(?=\?|$)/, '.json'), rows: allRows.rows }
      : null,
    others: props.otherFiles ?? [],
    references: null,
    picture: picture ? { chart: () => props.children(answer) } : null,
    description: () => props.description(answer),
    embed: picture ? { href: embedHref(title, window.location), height: height + aroundPlot } : null,
  };
}
