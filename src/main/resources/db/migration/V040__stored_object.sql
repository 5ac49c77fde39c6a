-- Files by digest, and whether each is where it is to stay. Files are kept locally until this says STORED at S3.
create table stored_object (
  sha256 varchar(64) primary key,
  size_bytes bigint not null,
  -- FILES or S3
  place varchar(16) not null,
  -- STORED, or WAITING for its upload
  state varchar(16) not null,
  attempts integer not null,
  last_error varchar(1000),
  next_attempt timestamp(6) with time zone,
  added_at timestamp(6) with time zone not null,
  stored_at timestamp(6) with time zone
);
-- what waits for its upload, the oldest first (page of stored files, metric, orders that got lost)
create index stored_object_by_state on stored_object (state, added_at, sha256);
