select "paper_fact"."key", min("paper"."published_on") as "day"
  from "paper_fact"
  inner join "paper" on "paper"."id" = "paper_fact"."paper_id"
  where "dimension" = ?
  and "paper_fact"."key" in (?)
  group by "paper_fact"."key";
