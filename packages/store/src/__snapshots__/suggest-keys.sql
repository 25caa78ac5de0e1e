select "keyphrase"."merged" as "key", max(case when "keyphrase"."key" in (?, ?) or lower(surface) = ? then 1 else 0 end) as "exact"
  from "keyphrase"
  inner join "keyphrase_surface" on "keyphrase_id" = "keyphrase"."id"
  where (("keyphrase"."key" like ? escape '\' or "keyphrase"."key" like ? escape '\') or ("keyphrase"."merged" like ? escape '\' or "keyphrase"."merged" like ? escape '\') or ("surface" like ? escape '\' or "surface" like ? escape '\'))
  and exists (select "position"
  from "paper_keyphrase"
  where "paper_keyphrase"."keyphrase_id" = "keyphrase"."id"
  and "origin" = ?)
  group by "keyphrase"."merged"
  order by "exact" desc, cast(coalesce(sum("n"), 0) as integer) desc, "keyphrase"."merged"
  limit ?;
