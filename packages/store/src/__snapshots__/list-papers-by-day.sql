select "paper"."listed_on" as "value", "paper"."id"
  from "paper"
  where 1 = 1
  and "paper"."listed_on" is not null
  and "paper"."listed_on" <= ?
  and ("paper"."listed_on" < ? or "paper"."id" > ?)
  order by "paper"."listed_on" desc, "paper"."id"
  limit ?;

select "paper"."listed_on" as "value", "paper"."id"
  from "paper"
  where 1 = 1
  and "paper"."listed_on" is null
  order by "paper"."id"
  limit ?;
