select "paper"."upvotes" as "value", "paper"."id"
  from "paper"
  where ("paper"."id" in (select rowid
  from paper_fts
  where paper_fts match ?)
  and "paper"."id" in (select "paper_fact"."paper_id"
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
  and "paper"."upvotes" is not null
  order by "paper"."upvotes" desc, "paper"."id"
  limit ?;

select "paper"."upvotes" as "value", "paper"."id"
  from "paper"
  where ("paper"."id" in (select rowid
  from paper_fts
  where paper_fts match ?)
  and "paper"."id" in (select "paper_fact"."paper_id"
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
  and "paper"."upvotes" is null
  order by "paper"."id"
  limit ?;
