select cast(coalesce(sum("n"), 0) as integer) as "n"
  from "count_by_day"
  where "axis" = ?
  and "dimension" = ?
  and "key" = ?
  and "day" >= ?
  and "day" <= ?;
