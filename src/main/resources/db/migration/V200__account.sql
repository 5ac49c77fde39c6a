-- The population: every account that should be proven. This row is the present; account_change is the history.
create table account (
  account_id varchar(12) primary key,
  name varchar(200) not null,
  email varchar(320),
  partition_name varchar(20) not null,
  connection_name varchar(64),
  organizational_unit varchar(1000) not null,
  management boolean not null,
  in_inventory boolean not null,
  in_scope boolean not null,
  lifecycle varchar(32) not null,
  owner varchar(200),
  joined_at timestamp(6) with time zone,
  first_seen_at timestamp(6) with time zone not null
);
-- accounts by organisational unit (filter `ou` of the account list)
create index account_by_unit on account (organizational_unit, account_id);
-- accounts by owner (filter `owner`)
create index account_by_owner on account (owner, account_id);
-- accounts of one connection (who is missing from a complete listing)
create index account_by_connection on account (connection_name, account_id);

create sequence account_change_seq start with 1 increment by 50;
create table account_change (
  id bigint primary key,
  account_id varchar(12) not null references account (account_id),
  field varchar(32) not null,
  from_value varchar(1000),
  to_value varchar(1000),
  effective_at timestamp(6) with time zone not null,
  recorded_at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  reason varchar(2000) not null
);
-- history of one field of one account, as it was at an instant
create index account_change_by_account on account_change (account_id, field, effective_at);
-- population changes within a period
create index account_change_by_time on account_change (recorded_at, id);

-- Work that is owed: accounts to be assessed again. Written with the change that made it necessary, removed with the
-- assessment, so that nothing acknowledged waits unassessed after a crash.
create sequence pending_assessment_seq start with 1 increment by 50;
create table pending_assessment (
  id bigint primary key,
  account_id varchar(12) not null,
  evidence_id bigint,
  effective_from timestamp(6) with time zone not null
);
-- what is owed, account by account
create index pending_assessment_by_account on pending_assessment (account_id, id);
