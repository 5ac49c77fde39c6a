-- A bundle of an audit period holds that period's accounts only: those it had when the bundle was ordered.
alter table bundle add column audit_period_id bigint;
-- what page one says of it, as it was called then
alter table bundle add column audit_period_name varchar(200);
alter table bundle add column audit_period_scope varchar(2000);
-- BY_HAND, CYCLE or FINAL
alter table bundle add column cause varchar(16) default 'BY_HAND' not null;
-- names what there may be only one bundle of, as 12/2026-03 or 12/final; null where there may be many
alter table bundle add column only_once varchar(64);
alter table bundle add constraint bundle_only_once unique (only_once);
-- the bundles of an audit period, newest first
create index bundle_by_audit_period on bundle (audit_period_id, id);

create table bundle_account (
  bundle_id bigint not null references bundle (id),
  account_id varchar(12) not null references account (account_id),
  primary key (bundle_id, account_id)
);
