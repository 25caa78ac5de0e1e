select cast(count(distinct own.paper_id) as integer) as "papers", min("paper"."listed_on") as "firstListed", max("paper"."listed_on") as "lastListed", min("paper"."published_on") as "firstPublished", max("paper"."published_on") as "lastPublished"
  from "paper_key" as "own"
  inner join "paper" on "paper"."id" = "own"."paper_id"
  where "own"."dimension" = ?
  and "own"."key" = ?;
