select "calendar"."week" as "period", cast(count(*) as integer) as "n"
  from "paper"
  inner join "calendar" on "calendar"."day" = "paper"."listed_on"
  where "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" = ?)
  and "paper"."id" in (select rowid
  from paper_fts
  where paper_fts match ?)
  group by "period"
  order by "period";
