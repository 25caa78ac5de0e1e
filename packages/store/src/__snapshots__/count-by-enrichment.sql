select "enrichment_version" as "version", cast(count(*) as integer) as "papers"
  from "paper"
  group by "enrichment_version"
  order by "papers" desc, "enrichment_version" asc nulls last;
