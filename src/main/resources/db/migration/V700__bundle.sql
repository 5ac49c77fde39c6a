-- Evidence reports: what was ordered, how far it is, and what came of it. The file itself is in the storage directory.
create sequence bundle_seq start with 1 increment by 50;
create table bundle (
  id bigint primary key,
  period_from timestamp(6) with time zone not null,
  period_to timestamp(6) with time zone not null,
  -- also the time of knowledge: the report holds what was known then, however often it has to be made again
  requested_at timestamp(6) with time zone not null,
  requested_by varchar(200) not null,
  status varchar(20) not null,
  progress integer not null,
  step varchar(200) not null,
  started_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  -- the following are null until it is made
  complete boolean,
  -- one item a line
  missing varchar(100000),
  accounts bigint,
  uncovered_accounts bigint,
  uncovered_seconds bigint,
  size_bytes bigint,
  sha256 varchar(64),
  failure varchar(2000)
);
-- the list, newest first
create index bundle_by_time on bundle (requested_at, id);
