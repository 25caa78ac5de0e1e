select "value", "id"
  from (select "hit"."paper_id" as "id", "hit"."relevance" as "value"
  from (select rowid as paper_id, rank as relevance
  from paper_fts
  where paper_fts match ?) as "hit"
  inner join "paper" on "paper"."id" = "hit"."paper_id"
  where ("paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" = ?)
  and "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" = ?)
  and not "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" in (?))
  and "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" = ?)
  and "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" = ?)
  and "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" = ?)
  and "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" in (?, ?))
  and "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" in (?))
  and "paper"."id" in (select "authorship"."paper_id"
  from "authorship"
  inner join "author" on "author"."id" = "authorship"."author_id"
  where "author"."name_key" in (?))
  and "paper"."listed_on" >= ?
  and "paper"."listed_on" <= ?
  and "paper"."upvotes" >= ?)
  order by "hit"."paper_id" desc
  limit ?) as "newest"
  where ("value" > ? or ("value" = ?
  and "id" < ?))
  order by "value", "id" desc
  limit ?;
