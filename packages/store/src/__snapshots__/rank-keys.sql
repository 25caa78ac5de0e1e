select "key", "n", "n_before", count(*) over() as "count"
  from (select "key", cast(sum(case when day between ?
  and ? then n else 0 end) as integer) as "n", cast(sum(case when day between ?
  and ? then n else 0 end) as integer) as "n_before"
  from (select "key", "day", "n"
  from "count_by_day"
  where "axis" = ?
  and "dimension" = ?
  and "day" >= ?
  and "day" <= ?) as "days"
  where "key" not in (?)
  and ("key" like ? escape '\' or "key" like ? escape '\')
  group by "key") as "counted"
  where "n" + "n_before" >= ?
  order by "n" desc, "n_before" desc, "key"
  limit ? offset ?;
