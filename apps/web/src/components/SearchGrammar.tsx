import { searchGrammar } from '../lib/search-grammar.ts';

/** What can be typed into a search, and what it means. */
export function SearchGrammar({ className }: { readonly className: string | undefined }) {
  return (
    <dl className={className} aria-label="What can be typed">
      {searchGrammar.map(([typed, means]) => (
        <div key={typed}>
          <dt>
            <code>{typed}</code>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
