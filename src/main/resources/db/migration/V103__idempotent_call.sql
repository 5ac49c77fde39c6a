-- What was answered to API posts that carried an Idempotency-Key, for a day.
create table idempotent_call (
  actor varchar(100) not null,
  call varchar(500) not null,
  idempotency_key varchar(200) not null,
  body_digest varchar(64) not null,
  started_at timestamp(6) with time zone not null,
  status integer,
  location varchar(2000),
  content_type varchar(200),
  body varchar(1000000),
  primary key (actor, call, idempotency_key)
);
-- clearing away what is older than a day
create index idempotent_call_by_time on idempotent_call (started_at);
