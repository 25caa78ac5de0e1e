select "value", "id"
  from (select "hit"."paper_id" as "id", "hit"."relevance" as "value"
  from (select rowid as paper_id, rank as relevance
  from paper_fts
  where paper_fts match ?) as "hit"
  inner join "paper" on "paper"."id" = "hit"."paper_id"
  where ("paper"."id" in (select "paper_key"."paper_id"
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
  order by "hit"."paper_id" desc
  limit ?) as "newest"
  where ("value" > ? or ("value" = ?
  and "id" < ?))
  order by "value", "id" desc
  limit ?;
