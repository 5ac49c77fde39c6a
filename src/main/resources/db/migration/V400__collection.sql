-- Runs of the collector. While a run is going its row is kept up to date; once closed it is never touched again.
-- One by one: people speak of runs by their number.
create sequence collection_run_seq start with 1 increment by 1 cache 1;
create table collection_run (
  id bigint primary key,
  cause varchar(16) not null,
  requested_by varchar(200),
  status varchar(16) not null,
  -- 1 while the run is going, else null: the constraint lets one run go at a time, whichever node asks
  running_slot smallint,
  -- whether a node has begun with it
  claimed boolean not null,
  node varchar(200),
  -- by the clock of the node, which a replay of history does not move
  heartbeat_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  step varchar(300) not null,
  accounts_expected integer not null,
  accounts_done integer not null,
  accounts_collected integer not null,
  evidence_stored integer not null,
  evidence_unchanged integer not null,
  failure_count integer not null,
  constraint collection_run_one_at_a_time unique (running_slot)
);
-- runs, newest first (the list of runs)
create index collection_run_by_start on collection_run (started_at, id);

-- Calls that brought nothing: evidence that we could not look.
create sequence collection_failure_seq start with 1 increment by 50;
create table collection_failure (
  id bigint primary key,
  run_id bigint not null references collection_run (id),
  account_id varchar(12),
  connection_name varchar(64),
  region varchar(32),
  call_name varchar(64) not null,
  code varchar(100) not null,
  message varchar(1000) not null,
  what_to_do varchar(1000) not null,
  who_acts varchar(16) not null,
  failed_at timestamp(6) with time zone not null
);
-- failures of one run
create index collection_failure_by_run on collection_failure (run_id, id);
-- failures about one account, newest first (account page)
create index collection_failure_by_account on collection_failure (account_id, failed_at, id);

-- How far each Region's findings have been read: a cache that may be lost, since the next pass is then a full one.
create table security_hub_pass (
  id varchar(100) primary key,
  succeeded_at timestamp(6) with time zone not null,
  full_succeeded_at timestamp(6) with time zone not null
);
