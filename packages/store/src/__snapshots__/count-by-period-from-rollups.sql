select "calendar"."month" as "period", cast(coalesce(sum("n"), 0) as integer) as "n"
  from "calendar"
  cross join "count_by_day"
  where "count_by_day"."axis" = ?
  and "count_by_day"."dimension" = ?
  and "count_by_day"."day" = "calendar"."day"
  and "count_by_day"."key" = ?
  and "calendar"."day" >= ?
  group by "period"
  order by "period";
