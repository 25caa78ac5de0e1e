select "key", "listed_on" as "listedOn", "upvotes", "observed_at" as "observedAt"
  from "paper"
  where "listed_on" in (?)
  order by "listed_on", "upvotes" desc nulls last, "key";
