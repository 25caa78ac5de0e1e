select "paper_key"."key", min("paper"."published_on") as "day"
  from "paper_key"
  inner join "paper" on "paper"."id" = "paper_key"."paper_id"
  where "dimension" = ?
  and "paper_key"."key" in (?)
  and "paper"."id" in (select rowid
  from "paper_fts"
  where "paper_fts" match ?)
  group by "paper_key"."key";
