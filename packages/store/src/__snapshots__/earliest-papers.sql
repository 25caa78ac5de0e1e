select distinct "paper"."key", coalesce("paper"."listed_on", "paper"."published_on") as "day"
  from "paper_key" as "own"
  inner join "paper" on "paper"."id" = "own"."paper_id"
  where "own"."dimension" = ?
  and "own"."key" = ?
  and ("paper"."listed_on" is not null or "paper"."published_on" is not null)
  order by "day", "paper"."key"
  limit ?;
