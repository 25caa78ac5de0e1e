select "calendar"."month" as "period", "paper"."upvotes" as "value", cast(count(*) as integer) as "n"
  from "paper"
  inner join "calendar" on "calendar"."day" = "paper"."listed_on"
  where "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and 1 = 1
  group by "period", "value"
  order by "period", "value" asc nulls last;
