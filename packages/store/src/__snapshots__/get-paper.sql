begin immediate;

select "paper_id"
  from "paper_source"
  where "source_id" = ?
  order by "paper_id"
  limit ?;

delete
  from "reject"
  where "source_id" = ?;

delete
  from "collected_day"
  where "source_id" = ?;

delete
  from "checkpoint"
  where "source_id" = ?;

delete
  from "tombstone"
  where "source_id" = ?;

delete
  from "validator"
  where "source_id" = ?;

delete
  from "run"
  where "source" = ?;

select *
  from "paper"
  where "key" in (?);

select *
  from "paper"
  where "title_key" in (?);

select max("id") as "last"
  from "paper";

insert into "paper" ("id", "key", "arxiv_id", "title", "title_key", "published_on", "listed_on", "upvotes", "comments", "stars", "observed_at", "author_count", "organization", "github_repo", "project_page", "doi", "updated_on", "version", "truncated", "origins", "content_hash", "enrichment_version", "first_seen_at", "changed_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("id") do update
  set "key" = "excluded"."key", "arxiv_id" = "excluded"."arxiv_id", "title" = "excluded"."title", "title_key" = "excluded"."title_key", "published_on" = "excluded"."published_on", "listed_on" = "excluded"."listed_on", "upvotes" = "excluded"."upvotes", "comments" = "excluded"."comments", "stars" = "excluded"."stars", "observed_at" = "excluded"."observed_at", "author_count" = "excluded"."author_count", "organization" = "excluded"."organization", "github_repo" = "excluded"."github_repo", "project_page" = "excluded"."project_page", "doi" = "excluded"."doi", "updated_on" = "excluded"."updated_on", "version" = "excluded"."version", "truncated" = "excluded"."truncated", "origins" = "excluded"."origins", "content_hash" = "excluded"."content_hash", "enrichment_version" = "excluded"."enrichment_version", "changed_at" = "excluded"."changed_at";

insert into "calendar" ("day", "week", "month", "quarter", "year")
  values (?, ?, ?, ?, ?), (?, ?, ?, ?, ?)
  on conflict do nothing;

insert into "paper_text" ("paper_id", "abstract", "journal_ref", "author_comment")
  values (?, ?, ?, ?);

select "id", "name"
  from "author"
  where "name" in (?);

insert into "author" ("name", "name_key")
  values (?, ?)
  returning "id", "name";

insert into "authorship" ("paper_id", "position", "author_id")
  values (?, ?, ?);

insert into "paper_fts"(rowid, title, abstract)
  values (?, ?, ?);

insert into "paper_word_fts"(rowid, title, abstract)
  values (?, ?, ?);

select "id", "name", "aliases", "expression", "version", "edited_at" as "editedAt", (select cast(count(*) as integer) as "n"
  from "paper_own_topic"
  where "topic_id" = "own_topic"."id") as "papers"
  from "own_topic"
  order by "name", "id";

delete
  from "paper_keyphrase"
  where "paper_id" in (?);

delete
  from "paper_topic"
  where "paper_id" in (?);

delete
  from "paper_area"
  where "paper_id" in (?);

insert into "paper_source" ("paper_id", "source_id", "first_seen_at")
  values (?, ?, ?);

insert into "listing" ("paper_id", "source_id", "day")
  values (?, ?, ?);

insert into "observation" ("paper_id", "observed_at", "source_id", "upvotes", "comments", "stars")
  values (?, ?, ?, ?, ?, ?);

select *
  from "paper_day"
  where "paper_id" in (?);

select *
  from "paper_fact"
  where "paper_id" in (?);

select "keyphrase_id", "surface"
  from "paper_keyphrase"
  where "paper_id" in (?);

select "value"
  from "meta"
  where "key" = ?;

select "paper"."id", "title", "abstract"
  from "paper"
  left join "paper_text" on "paper_text"."paper_id" = "paper"."id"
  where "paper"."id" in (?);

insert into "count_by_day" ("axis", "dimension", "day", "key", "n")
  values (?, ?, ?, ?, ?)
  on conflict ("axis", "dimension", "day", "key") do update
  set "n" = "count_by_day"."n" + "excluded"."n"; -- 4 times

insert into "count_of_key" ("dimension", "key", "n")
  values (?, ?, ?)
  on conflict ("dimension", "key") do update
  set "n" = "count_of_key"."n" + "excluded"."n"; -- 2 times

insert into "upvotes_by_day" ("axis", "dimension", "day", "key", "upvotes", "n")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("axis", "dimension", "day", "key", "upvotes") do update
  set "n" = "upvotes_by_day"."n" + "excluded"."n"; -- 2 times

insert into "document_frequency" ("key", "n")
  values (?, ?)
  on conflict ("key") do update
  set "n" = "document_frequency"."n" + "excluded"."n"; -- 2 times

select "value"
  from "meta"
  where "key" = ?;

update "meta"
  set "value" = ?
  where "key" = ?;

commit;

select *
  from "paper"
  where "key" = ?;

select "id", "key", "title", "author_count", "organization", "listed_on", "published_on", "upvotes", "comments", "stars", "observed_at"
  from "paper"
  where "id" in (?);

select "paper_id", "name"
  from "authorship"
  inner join "author" on "author"."id" = "author_id"
  where "paper_id" in (?)
  and "position" < ?
  order by "paper_id", "position";

select "paper_id", "topic_id"
  from "paper_topic"
  left join "topic" on "topic"."id" = "topic_id"
  where "paper_id" in (?)
  order by "paper_id", "topic"."position" asc nulls last, "topic_id";

select "paper_id" as "paperId", "id", "name"
  from "paper_own_topic"
  inner join "own_topic" on "own_topic"."id" = "topic_id"
  where "paper_id" in (?)
  order by "paper_id", "name", "id";

select *
  from "paper_text"
  where "paper_id" = ?;

select "category"
  from "paper_category"
  where "paper_id" = ?
  order by "position";

select "keyword"
  from "paper_keyword"
  where "paper_id" = ?
  order by "position";

select "id", "name", "first_seen_at" as "firstSeenAt"
  from "paper_source"
  inner join "source" on "source"."id" = "source_id"
  where "paper_id" = ?
  order by "first_seen_at", "id";

select distinct "day"
  from "listing"
  where "paper_id" = ?
  order by "day";

select "observed_at" as "observedAt", "upvotes", "comments", "stars"
  from "observation"
  where "paper_id" = ?
  order by "observed_at";

select "paper_id", "name"
  from "authorship"
  inner join "author" on "author"."id" = "author_id"
  where "paper_id" in (?)
  and "position" < ?
  order by "paper_id", "position";

select "keyphrase"."merged" as "key", "keyphrase"."label", "own"."surface", "own"."origin", "own"."score", "own"."spans", (select cast(count(distinct other.paper_id) as integer) as "n"
  from "keyphrase" as "same"
  inner join "paper_keyphrase" as "other" on "other"."keyphrase_id" = "same"."id"
  where "same"."merged" = "keyphrase"."merged"
  and "other"."origin" = "own"."origin") as "papers"
  from "paper_keyphrase" as "own"
  inner join "keyphrase" on "keyphrase"."id" = "own"."keyphrase_id"
  where "own"."paper_id" = ?
  order by "own"."position";

select "topic_id" as "topicId", "via", "spans"
  from "paper_topic"
  left join "topic" on "topic"."id" = "topic_id"
  where "paper_id" = ?
  order by "topic"."position" asc nulls last, "topic_id";
