select "paper_topic"."topic_id" as "topicId", cast(count(*) as integer) as "n"
  from "paper"
  inner join "paper_topic" on "paper_topic"."paper_id" = "paper"."id"
  where "paper"."id" in (select "paper_keyphrase"."paper_id"
  from "paper_keyphrase"
  inner join "keyphrase" on "keyphrase"."id" = "paper_keyphrase"."keyphrase_id"
  where "keyphrase"."merged" in (?, ?)
  and "paper_keyphrase"."origin" in (?)
  group by "paper_keyphrase"."paper_id" having count(distinct "keyphrase"."merged") > ?)
  group by "paper_topic"."topic_id"
  order by "n" desc, "paper_topic"."topic_id"
  limit ?;
