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

select "id", "key"
  from "keyphrase"
  where "key" in (?);

select "key", "preferred"
  from "synonym_member"
  inner join "synonym_group" on "synonym_group"."id" = "group_id"
  where "key" in (?);

insert into "keyphrase" ("key", "label", "merged")
  values (?, ?, ?)
  returning "id", "key";

insert into "paper_keyphrase" ("paper_id", "keyphrase_id", "origin", "position", "surface", "score", "spans")
  values (?, ?, ?, ?, ?, ?, ?);

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
  set "n" = "count_by_day"."n" + "excluded"."n"; -- 8 times

insert into "count_of_key" ("dimension", "key", "n")
  values (?, ?, ?)
  on conflict ("dimension", "key") do update
  set "n" = "count_of_key"."n" + "excluded"."n"; -- 3 times

insert into "upvotes_by_day" ("axis", "dimension", "day", "key", "upvotes", "n")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("axis", "dimension", "day", "key", "upvotes") do update
  set "n" = "upvotes_by_day"."n" + "excluded"."n"; -- 2 times

insert into "keyphrase_surface" ("keyphrase_id", "surface", "n")
  values (?, ?, ?)
  on conflict ("keyphrase_id", "surface") do update
  set "n" = "keyphrase_surface"."n" + "excluded"."n";

insert into "document_frequency" ("key", "n")
  values (?, ?)
  on conflict ("key") do update
  set "n" = "document_frequency"."n" + "excluded"."n"; -- 2 times

update "keyphrase"
  set "label" = "best"."surface"
  from (select "keyphrase_id", "surface", row_number() over(partition by "keyphrase_id"
  order by "n" desc, "surface") as "place"
  from "keyphrase_surface"
  where "keyphrase_id" in (?)) as "best"
  where "best"."keyphrase_id" = "keyphrase"."id"
  and "best"."place" = ?
  and "best"."surface" != "keyphrase"."label";

select "value"
  from "meta"
  where "key" = ?;

update "meta"
  set "value" = ?
  where "key" = ?;

commit;

select "keyphrase"."merged" as "key", cast(count(distinct paper_keyphrase.paper_id) as integer) as "n"
  from "paper"
  inner join "paper_keyphrase" on "paper_keyphrase"."paper_id" = "paper"."id"
  inner join "keyphrase" on "keyphrase"."id" = "paper_keyphrase"."keyphrase_id"
  where "origin" in (?)
  and 1 = 1
  group by "keyphrase"."merged" having cast(count(distinct paper_keyphrase.paper_id) as integer) >= ?
  order by "n" desc, "key"
  limit ?;

select "keyphrase"."key", "merged", "keyphrase"."label", "synonym_group"."label" as "groupLabel"
  from "keyphrase"
  left join "synonym_group" on "preferred" = "merged"
  and "removed" = ?
  where "merged" in (?)
  and exists (select "position"
  from "paper_keyphrase"
  where "keyphrase_id" = "keyphrase"."id"
  and "origin" = ?)
  order by "keyphrase"."key";

select "paper"."key", "paper"."listed_on" as "listedOn", "paper"."listed_on" as "day", "keyphrase"."merged" as "keyword"
  from "paper"
  inner join "paper_keyphrase" on "paper_keyphrase"."paper_id" = "paper"."id"
  inner join "keyphrase" on "keyphrase"."id" = "paper_keyphrase"."keyphrase_id"
  where "origin" in (?)
  and "keyphrase"."merged" in (?)
  and 1 = 1;
