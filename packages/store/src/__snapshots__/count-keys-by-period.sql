select "key", "period", "n"
  from (select "count_by_day"."key", "calendar"."week" as "period", cast(coalesce(sum("count_by_day"."n"), 0) as integer) as "n"
  from "calendar"
  cross join "count_by_day"
  where "count_by_day"."axis" = ?
  and "count_by_day"."dimension" = ?
  and "count_by_day"."day" = "calendar"."day"
  and "calendar"."day" >= ?
  and "calendar"."day" <= ?
  group by "count_by_day"."key", "period") as "counted"
  where "key" in (select "key"
  from "count_by_day"
  where "axis" = ?
  and "dimension" = ?
  and "day" >= ?
  and "day" <= ?
  group by "key" having cast(coalesce(sum("n"), 0) as integer) >= ?)
  order by "key", "period";
