-- How long files must stay in S3 beyond what their upload asked for, and how far S3 has confirmed it. A row is written
-- before S3 is asked, and stays: what was once locked until a day is never locked for less.
create table object_lock (
  sha256 varchar(64) primary key references stored_object,
  -- null where only a legal hold is wanted
  wanted_until timestamp(6) with time zone,
  wanted_hold boolean not null,
  -- WAITING, or CONFIRMED by S3
  state varchar(16) not null,
  -- what S3 confirmed last
  locked_until timestamp(6) with time zone,
  held boolean not null,
  attempts integer not null,
  last_error varchar(1000),
  next_attempt timestamp(6) with time zone,
  wanted_at timestamp(6) with time zone not null,
  confirmed_at timestamp(6) with time zone
);
-- what S3 is still to be asked for, the most urgent first (job, page of stored files)
create index object_lock_by_next_attempt on object_lock (state, next_attempt, sha256);
-- files under a legal hold, to lift those that nothing holds any more (job)
create index object_lock_by_hold on object_lock (wanted_hold, sha256);
