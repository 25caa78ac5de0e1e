select "key", "n", "n_before", count(*) over() as "count"
  from (select "key", cast(sum(case when day between ?
  and ? then n else 0 end) as integer) as "n", cast(sum(case when day between ?
  and ? then n else 0 end) as integer) as "n_before"
  from (select "keyphrase"."merged" as "key", "paper"."listed_on" as "day", cast(count(distinct paper.id) as integer) as "n"
  from "paper"
  inner join "paper_keyphrase" on "paper_keyphrase"."paper_id" = "paper"."id"
  inner join "keyphrase" on "keyphrase"."id" = "keyphrase_id"
  where ("paper"."id" in (select rowid
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
  and "origin" = ?
  group by "keyphrase"."merged", "paper"."listed_on") as "days"
  group by "key") as "counted"
  where "n" + "n_before" >= ?
  order by "n" desc, "n_before" desc, "key"
  limit ? offset ?;
