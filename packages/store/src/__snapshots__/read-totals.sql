select cast(count(*) as integer) as "n"
  from "listing";

select cast(count(*) as integer) as "n"
  from "observation";

select cast(count(*) as integer) as "n"
  from "author";

select cast(count(*) as integer) as "n"
  from "keyphrase";

select cast(count(*) as integer) as "n"
  from "reject";

select cast(count(*) as integer) as "n"
  from "run";

select "dimension", "key", "n"
  from "count_of_key"
  where "dimension" in (?, ?, ?, ?);

select min("listed_on") as "first_listed", max("listed_on") as "last_listed", max("published_on") as "last_published", max("observed_at") as "as_of"
  from "paper";

select count(*) as "n"
  from "paper"
  where ("enrichment_version" is null or "enrichment_version" != ?);
