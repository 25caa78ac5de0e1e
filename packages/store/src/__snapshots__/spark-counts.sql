select "paper_fact"."key", "calendar"."month" as "period", cast(count(*) as integer) as "n"
  from "paper_fact"
  inner join "paper" on "paper"."id" = "paper_fact"."paper_id"
  inner join "calendar" on "calendar"."day" = "paper"."listed_on"
  where "dimension" = ?
  and "paper_fact"."key" in (?)
  and "calendar"."day" >= ?
  and "calendar"."day" <= ?
  group by "paper_fact"."key", "period"
  order by "paper_fact"."key", "period";
