select "calendar"."month" as "period", "paper"."key", "paper"."upvotes", "paper"."comments"
  from "paper"
  inner join "calendar" on "calendar"."day" = "paper"."listed_on"
  where "paper"."id" in (select "paper_key"."paper_id"
  from "paper_key"
  where "paper_key"."dimension" = ?
  and "paper_key"."key" = ?)
  and "paper"."listed_on" >= ?
  order by "period", "paper"."key";
