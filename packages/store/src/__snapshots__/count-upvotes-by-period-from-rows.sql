select "calendar"."month" as "period", "paper"."upvotes" as "value", cast(count(*) as integer) as "n"
  from "paper"
  inner join "calendar" on "calendar"."day" = "paper"."listed_on"
  where "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" = ?)
  and 1 = 1
  group by "period", "value"
  order by "period", "value" asc nulls last;
