select "paper_fact"."key", "paper"."upvotes", cast(count(*) as integer) as "n"
  from "paper_fact"
  inner join "paper" on "paper"."id" = "paper_fact"."paper_id"
  where "dimension" = ?
  and "paper_fact"."key" in (?)
  and "paper"."listed_on" >= ?
  and "paper"."listed_on" <= ?
  group by "paper_fact"."key", "paper"."upvotes"
  order by "paper_fact"."key", "paper"."upvotes" asc nulls last;
