select "key"
  from "keyphrase"
  inner join "keyphrase_surface" on "keyphrase_id" = "keyphrase"."id"
  where ("key" like ? escape '\' or "key" like ? escape '\')
  and exists (select "position"
  from "paper_keyphrase"
  where "paper_keyphrase"."keyphrase_id" = "keyphrase"."id"
  and "origin" = ?)
  group by "keyphrase"."id"
  order by cast(coalesce(sum("n"), 0) as integer) desc, "key"
  limit ?;
