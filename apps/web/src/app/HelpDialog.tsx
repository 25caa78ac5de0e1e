import { Kbd, Modal } from '@mantine/core';
import classes from './HelpDialog.module.css';
import { pages } from './pages.ts';

const keys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/'], does: 'search and filter' },
  { keys: ['Ctrl', 'K'], does: 'go to or do anything' },
  { keys: ['c'], does: 'compare with a topic or keyword' },
  { keys: ['?'], does: 'this help' },
  { keys: ['Esc'], does: 'close, or clear the search' },
  { keys: ['←', '→'], does: 'walk along the points of a chart' },
  ...pages.map((page) => ({ keys: ['g', page.letter], does: page.name })),
];

const figures: readonly { readonly term: string; readonly text: string }[] = [
  {
    term: 'Share',
    text: 'Papers of a topic or keyword among all papers of the period that match the filter. Each paper counts once, however often it names the term. A paper can have several topics, so shares do not add up to 100%.',
  },
  {
    term: 'Interval',
    text: 'Bands and "95% interval" are Wilson intervals of a share and Newcombe intervals of a difference. They say how far chance alone could move the figure, not whether Daily Papers stands for all research.',
  },
  {
    term: 'Change',
    text: 'The last window against the one of equal length before, over complete periods only, in points. A change whose interval holds 0 is grey and has no arrow.',
  },
  {
    term: 'Upvotes',
    text: 'Medians and quartiles, never means, because few papers hold most upvotes. Papers younger than 14 days still gain and are marked "settling"; older ones that were last read before day 14 say at which day; across ages only the percentile among papers listed together is compared.',
  },
  {
    term: 'Dates',
    text: 'Listed is the first day on Daily Papers, published the first arXiv version, observed the time at which upvotes were read. Days are UTC.',
  },
  {
    term: 'Incomplete periods',
    text: 'A period that is not over, or misses a day, is hatched, named, and left out of every change.',
  },
];

/** Shortcuts, and how the figures are computed. */
export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Help and shortcuts"
      size="xl"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.help}>
        <section aria-labelledby="help-keys">
          <h3 id="help-keys" className={classes.title}>
            Keys
          </h3>
          <dl className={classes.keys}>
            {keys.map((row) => (
              <div key={row.does}>
                <dt>
                  {row.keys.map((key) => (
                    <Kbd key={key} size="sm">
                      {key}
                    </Kbd>
                  ))}
                </dt>
                <dd>{row.does}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="help-figures">
          <h3 id="help-figures" className={classes.title}>
            How figures are computed
          </h3>
          <dl className={classes.figures}>
            {figures.map((row) => (
              <div key={row.term}>
                <dt>{row.term}</dt>
                <dd>{row.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Modal>
  );
}
