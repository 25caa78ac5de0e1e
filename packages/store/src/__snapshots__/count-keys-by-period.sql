with "days" as (select "key", "day", "n"
  from "count_by_day"
  where "axis" = ?
  and "dimension" = ?
  and "day" >= ?
  and "day" <= ?) select "days"."key", "calendar"."week" as "period", cast(coalesce(sum("days"."n"), 0) as integer) as "n"
  from "days"
  inner join "calendar" on "calendar"."day" = "days"."day"
  where "days"."key" in (select "all_days"."key"
  from "days" as "all_days"
  group by "all_days"."key" having cast(coalesce(sum("all_days"."n"), 0) as integer) >= ?)
  group by "days"."key", "period"
  order by "days"."key", "period";
