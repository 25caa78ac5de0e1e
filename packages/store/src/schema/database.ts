import type {
  CheckpointTable,
  CollectedDayTable,
  HostPaceTable,
  RejectTable,
  RunTable,
  TombstoneTable,
  ValidatorTable,
} from './harvest.ts';
import type {
  DocumentFrequencyTable,
  KeyphraseSurfaceTable,
  KeyphraseTable,
  PaperKeyphraseTable,
} from './keyphrase.ts';
import type { MetaTable, MigrationTable } from './meta.ts';
import type { ObservationTable } from './observation.ts';
import type {
  AuthorshipTable,
  AuthorTable,
  FormerKeyTable,
  PaperCategoryTable,
  PaperKeywordTable,
  PaperTable,
  PaperTextTable,
} from './paper.ts';
import type {
  CalendarTable,
  CountByDayTable,
  CountOfKeyTable,
  PaperDayView,
  PaperFactView,
  PaperKeyView,
  UpvotesByDayTable,
} from './rollup.ts';
import type { ListingTable, PaperSourceTable, SourceTable } from './source.ts';
import type { SynonymGroupTable, SynonymMemberTable } from './synonym.ts';
import type {
  AreaTable,
  OwnTopicTable,
  PaperAreaTable,
  PaperOwnTopicTable,
  PaperTopicTable,
  TopicTable,
} from './topic.ts';
import type { SavedViewTable } from './view.ts';

/** Every table and view, as Kysely sees them. */
export interface Database {
  area: AreaTable;
  author: AuthorTable;
  authorship: AuthorshipTable;
  calendar: CalendarTable;
  checkpoint: CheckpointTable;
  collected_day: CollectedDayTable;
  count_by_day: CountByDayTable;
  count_of_key: CountOfKeyTable;
  former_key: FormerKeyTable;
  host_pace: HostPaceTable;
  document_frequency: DocumentFrequencyTable;
  keyphrase: KeyphraseTable;
  keyphrase_surface: KeyphraseSurfaceTable;
  listing: ListingTable;
  meta: MetaTable;
  migration: MigrationTable;
  observation: ObservationTable;
  own_topic: OwnTopicTable;
  paper: PaperTable;
  paper_area: PaperAreaTable;
  paper_category: PaperCategoryTable;
  paper_day: PaperDayView;
  paper_fact: PaperFactView;
  paper_key: PaperKeyView;
  paper_keyphrase: PaperKeyphraseTable;
  paper_keyword: PaperKeywordTable;
  paper_own_topic: PaperOwnTopicTable;
  paper_source: PaperSourceTable;
  paper_text: PaperTextTable;
  paper_topic: PaperTopicTable;
  reject: RejectTable;
  run: RunTable;
  saved_view: SavedViewTable;
  source: SourceTable;
  synonym_group: SynonymGroupTable;
  synonym_member: SynonymMemberTable;
  tombstone: TombstoneTable;
  topic: TopicTable;
  upvotes_by_day: UpvotesByDayTable;
  validator: ValidatorTable;
}
