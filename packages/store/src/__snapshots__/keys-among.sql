select "other"."key", cast(count(distinct other.paper_id) as integer) as "n"
  from "paper_key" as "other"
  where "other"."dimension" = ?
  and "other"."paper_id" in (select "own"."paper_id"
  from "paper_key" as "own"
  where "own"."dimension" = ?
  and "own"."key" = ?)
  group by "other"."key"
  order by "n" desc, "other"."key"
  limit ?;

select cast(count(distinct other.key) as integer) as "count"
  from "paper_key" as "other"
  where "other"."dimension" = ?
  and "other"."paper_id" in (select "own"."paper_id"
  from "paper_key" as "own"
  where "own"."dimension" = ?
  and "own"."key" = ?);
