select "calendar"."month" as "period", nullif("u"."upvotes", -1) as "value", cast(coalesce(sum("u"."n"), 0) as integer) as "n"
  from "calendar"
  cross join "upvotes_by_day" as "u"
  where "u"."axis" = ?
  and "u"."dimension" = ?
  and "u"."day" = "calendar"."day"
  and "u"."key" = ?
  group by "period", "value"
  order by "period", "value" asc nulls last;
