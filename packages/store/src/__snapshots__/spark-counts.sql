select "paper_key"."key", "calendar"."month" as "period", cast(count(*) as integer) as "n"
  from "paper_key"
  inner join "paper" on "paper"."id" = "paper_key"."paper_id"
  inner join "calendar" on "calendar"."day" = "paper"."listed_on"
  where "dimension" = ?
  and "paper_key"."key" in (?)
  and ("paper"."listed_on" >= ?
  and "paper"."listed_on" <= ?)
  group by "paper_key"."key", "period"
  order by "paper_key"."key", "period";
