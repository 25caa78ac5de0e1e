select "paper_key"."key", min("paper"."published_on") as "day"
  from "paper_key"
  inner join "paper" on "paper"."id" = "paper_key"."paper_id"
  where "dimension" = ?
  and "paper_key"."key" in (?)
  group by "paper_key"."key";
