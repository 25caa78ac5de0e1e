select "key", cast(coalesce(sum("n"), 0) as integer) as "n"
  from (select "paper_fact"."key", "paper"."listed_on" as "day", cast(count(*) as integer) as "n"
  from "paper"
  inner join "paper_fact" on "paper_fact"."paper_id" = "paper"."id"
  where "paper_fact"."dimension" = ?
  and ("paper"."id" in (select rowid
  from "paper_fts"
  where "paper_fts" match ?)
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and not "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and not "paper"."id" in (select rowid
  from "paper_fts"
  where "paper_fts" match ?)
  and "paper"."id" in (select "paper_keyphrase"."paper_id"
  from "paper_keyphrase"
  inner join "keyphrase" on "keyphrase"."id" = "paper_keyphrase"."keyphrase_id"
  where "keyphrase"."merged" in (?, ?)
  and "paper_keyphrase"."origin" in (?, ?)
  group by "paper_keyphrase"."paper_id" having count(distinct "keyphrase"."merged") > ?)
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" in (?, ?))
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."github_repo" is not null
  and "paper"."listed_on" >= ?
  and "paper"."listed_on" <= ?
  and "paper"."upvotes" >= ?)
  and "paper"."listed_on" is not null
  group by "paper_fact"."key", "paper"."listed_on") as "days"
  group by "key";
