-- Who did what. Append-only; see V102 of each database.
create sequence audit_entry_seq start with 1 increment by 50;
create table audit_entry (
  id bigint primary key,
  recorded_at timestamp(6) with time zone not null,
  actor varchar(100) not null,
  action varchar(100) not null,
  subject varchar(500) not null,
  detail varchar(4000) not null,
  remote_address varchar(64),
  request_id varchar(64)
);
-- the log, newest first, and within a time
create index audit_entry_by_time on audit_entry (recorded_at, id);
-- what one person did (filter actor)
create index audit_entry_by_actor on audit_entry (actor, recorded_at, id);
-- every occurrence of one action (filter action)
create index audit_entry_by_action on audit_entry (action, recorded_at, id);
-- everything done to one thing (filter subject)
create index audit_entry_by_subject on audit_entry (subject, recorded_at, id);
