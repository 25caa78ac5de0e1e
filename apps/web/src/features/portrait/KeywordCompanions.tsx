import type { Portrait } from '@papertide/core/query';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { KeywordChoices } from '../../components/KeywordChoices.tsx';
import { KeywordMethod } from '../../components/methods/KeywordMethod.tsx';
import { useKeywordChoice } from '../../lib/keyword-choice.ts';
import { CompanionPanel } from './CompanionPanel.tsx';
import { useKeywordCompanions } from './portrait-queries.ts';

/** The keywords that stand in the papers of the subject oftener than by chance. */
export function KeywordCompanions({ portrait }: { portrait: Portrait }) {
  const { kind, merging, origin, setKind, setMerging } = useKeywordChoice();
  const query = useKeywordCompanions(portrait, origin);
  const { ref, label, papers, provenance } = portrait;
  return (
    <CompanionPanel
      title="Which words come with it?"
      noun="Keyword"
      subject={ref}
      label={label}
      provenance={provenance}
      keywords={merging}
      papers={papers}
      query={query}
      choice="oftener than by chance, most papers first"
      ratio
      none="No keyword stands here oftener than by chance."
      controls={<KeywordChoices narrow kind={kind} onKind={setKind} merging={merging} onMerging={setMerging} />}
      footer={footerWords(provenance, { topics: false, keywords: merging })}
      method={<KeywordMethod shares={false} kind={kind} merging={merging} edition={provenance.synonymsVersion} />}
    />
  );
}
