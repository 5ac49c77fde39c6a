-- The log: one entry for every row that matters. An entry is written to the inbox in the transaction of its row; the
-- sequencer moves it to log_entry, where it gets its index.
create sequence log_inbox_seq start with 1 increment by 1;
create table log_inbox (
  id bigint primary key,
  kind varchar(32) not null,
  record_id bigint not null,
  subject varchar(500) not null,
  actor varchar(200) not null,
  happened_at timestamp(6) with time zone not null,
  record_sha256 varchar(64) not null,
  -- no row waits twice; whether one waits (entering what was there before, check of the store)
  constraint log_inbox_record unique (kind, record_id)
);

-- Append-only; see V051 of each database. Indices are consecutive from 0: the leaves of the tree.
create table log_entry (
  log_index bigint primary key,
  kind varchar(32) not null,
  record_id bigint not null,
  subject varchar(500) not null,
  actor varchar(200) not null,
  happened_at timestamp(6) with time zone not null,
  record_sha256 varchar(64) not null,
  leaf_sha256 varchar(64) not null,
  -- the entry of a row (proof that it is included, check of the store)
  constraint log_entry_record unique (kind, record_id)
);
-- entries about one thing, newest first (filter subject)
create index log_entry_by_subject on log_entry (subject, log_index);
-- what one person did, newest first (filter actor)
create index log_entry_by_actor on log_entry (actor, log_index);
-- entries of one kind, newest first (filter kind)
create index log_entry_by_kind on log_entry (kind, log_index);
-- entries of a time (filters from and to)
create index log_entry_by_time on log_entry (happened_at, log_index);

-- Hashes of perfect subtrees, for proofs without reading all leaves: level 1 has 256 of them, level 2 has 65,536, and so
-- on. Append-only.
create table log_subtree (
  level integer not null,
  position bigint not null,
  hash varchar(64) not null,
  primary key (level, position)
);

-- One row, locked by whoever gives indices, so that two nodes never do at once.
create table log_sequencer (
  id integer primary key
);
insert into log_sequencer (id) values (1);

-- Kinds of rows that were there before the log and have all got their entries. From then on a row without an entry was
-- written behind the program's back. Append-only.
create table log_backfill (
  kind varchar(32) primary key,
  finished_at timestamp(6) with time zone not null
);

-- What came of comparing all rows, entries and hashes. Append-only.
create sequence log_check_seq start with 1 increment by 1;
create table log_check (
  id bigint primary key,
  checked_at timestamp(6) with time zone not null,
  entries bigint not null,
  -- of the tree that these entries make
  root_sha256 varchar(64) not null,
  problems bigint not null,
  -- one a line
  first_problems varchar(100000) not null
);
