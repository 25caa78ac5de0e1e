select "calendar"."month" as "period", "paper"."key", "paper"."upvotes", "paper"."comments"
  from "paper"
  inner join "calendar" on "calendar"."day" = "paper"."listed_on"
  where "paper"."id" in (select "paper_fact"."paper_id"
  from "paper_fact"
  where "paper_fact"."dimension" = ?
  and "paper_fact"."key" = ?)
  and "paper"."listed_on" >= ?
  order by "period", "paper"."key";
