select "calendar"."week" as "period", cast(count(*) as integer) as "n"
  from "paper"
  inner join "calendar" on "calendar"."day" = "paper"."listed_on"
  where "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."id" in (select rowid
  from "paper_fts"
  where "paper_fts" match ?)
  group by "period"
  order by "period";
