select "paper_key"."key", "paper"."upvotes", cast(count(*) as integer) as "n"
  from "paper_key"
  inner join "paper" on "paper"."id" = "paper_key"."paper_id"
  where "dimension" = ?
  and "paper_key"."key" in (?)
  and ("paper"."listed_on" >= ?
  and "paper"."listed_on" <= ?)
  group by "paper_key"."key", "paper"."upvotes"
  order by "paper_key"."key", "paper"."upvotes" asc nulls last;
