select "id", "name", coalesce("n", 0) as "papers", (select min(day) as "day"
  from "listing"
  where "source_id" = "source"."id") as "first", (select max(day) as "day"
  from "listing"
  where "source_id" = "source"."id") as "last"
  from "source"
  left join "count_of_key" on "key" = "id"
  and "dimension" = ?
  order by "id";
