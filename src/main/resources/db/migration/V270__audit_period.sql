-- What somebody audits, and who. A row is what its events say; name, days and scope are as they were created.
create sequence audit_period_seq start with 1 increment by 50;
create table audit_period (
  id bigint primary key,
  name varchar(200) not null,
  -- UTC days as instants, [from, to)
  from_at timestamp(6) with time zone not null,
  to_at timestamp(6) with time zone not null,
  -- the oldest evidence that can decide an instant of the period: the longest maximum age before it
  evidence_from timestamp(6) with time zone not null,
  scope varchar(8) not null,
  state varchar(8) not null,
  bundle_every varchar(10),
  keep_until date,
  legal_hold boolean not null,
  created_at timestamp(6) with time zone not null,
  created_by varchar(200) not null,
  closed_at timestamp(6) with time zone,
  event_count integer not null,
  version integer not null,
  -- no name twice (creating); how people speak of it
  constraint audit_period_name unique (name),
  constraint audit_period_forward check (from_at < to_at)
);
-- list of audit periods, newest end first
create index audit_period_by_end on audit_period (to_at, id);
-- open periods (accounts that appear or move)
create index audit_period_by_state on audit_period (state, id);

-- What was asked for, where it is not every account. A unit takes those below it along.
create table audit_period_unit (
  period_id bigint not null references audit_period (id),
  organizational_unit varchar(1000) not null,
  primary key (period_id, organizational_unit)
);
create table audit_period_account (
  period_id bigint not null references audit_period (id),
  account_id varchar(12) not null references account (account_id),
  primary key (period_id, account_id)
);

-- The accounts that it covers: what an auditor's right to read an account is looked up in, for every row of every list.
create table audit_period_member (
  period_id bigint not null references audit_period (id),
  account_id varchar(12) not null references account (account_id),
  primary key (period_id, account_id)
);
-- whether some period has an account (everything that an auditor reads)
create index audit_period_member_by_account on audit_period_member (account_id, period_id);

-- Who reads it now; before, the events tell.
create table audit_period_auditor (
  period_id bigint not null references audit_period (id),
  username varchar(100) not null,
  primary key (period_id, username)
);
-- the periods of one auditor (every request of an auditor)
create index audit_period_auditor_by_name on audit_period_auditor (username, period_id);

-- Append-only; see V271 of each database.
create sequence audit_period_event_seq start with 1 increment by 50;
create table audit_period_event (
  id bigint primary key,
  period_id bigint not null references audit_period (id),
  ordinal integer not null,
  happened_at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  event_type varchar(20) not null,
  text varchar(4000) not null,
  -- whom AUDITOR_ADDED and AUDITOR_REMOVED are about
  auditor varchar(100),
  -- as CREATED and CHANGED leave them
  bundle_every varchar(10),
  keep_until date,
  -- events of a period in order (its page)
  constraint audit_period_event_in_order unique (period_id, ordinal)
);
