-- What an organisation does against root keys, as last read and over time. Derived from evidence of the formats
-- ORGANIZATION_FEATURES and SERVICE_CONTROL_POLICIES; no result ever looks here.
create sequence prevention_reading_seq start with 1 increment by 50;
create table prevention_reading (
  id bigint primary key,
  connection_name varchar(64) not null,
  partition_name varchar(20) not null,
  management_account_id varchar(12),
  run_id bigint,
  read_at timestamp(6) with time zone not null,
  -- ON, OFF or NOT_READ
  root_credentials varchar(8) not null,
  root_sessions varchar(8) not null,
  features_evidence_id bigint,
  -- whether units, policies and what they are attached to were all read: only then accounts were judged
  policies_read boolean not null,
  policies_seen integer not null,
  -- policies that deny root keys, or may do so, as JSON
  policies varchar(1000000) not null,
  -- of its connection
  newest boolean not null,
  newest_judged boolean not null
);
-- the newest of each connection (prevention page, account page)
create index prevention_reading_newest on prevention_reading (newest, newest_judged, connection_name);
-- readings of a connection until an instant (bundles)
create index prevention_reading_by_time on prevention_reading (connection_name, read_at);

create sequence account_prevention_seq start with 1 increment by 50;
create table account_prevention (
  id bigint primary key,
  account_id varchar(12) not null,
  connection_name varchar(64) not null,
  -- BOUND, NOT_BOUND, NOT_JUDGED or MANAGEMENT
  state varchar(16) not null,
  -- policies that reach the account and speak of root keys, as JSON
  reaches varchar(1000000) not null,
  -- the reading that first said so
  from_at timestamp(6) with time zone not null,
  -- the reading that first said otherwise; null while it is so
  to_at timestamp(6) with time zone
);
-- how an account is now, and was (account page, bundles)
create index account_prevention_by_account on account_prevention (account_id, to_at, from_at);
-- accounts of a connection that are to be compared with a new reading
create index account_prevention_by_connection on account_prevention (connection_name, to_at, account_id);
-- accounts by state now (prevention page)
create index account_prevention_by_state on account_prevention (to_at, state, account_id);
