-- Where each account stands at the gate: a memory of what was noticed, so that nothing is told twice. Acceptances are in
-- account_acceptance; what makes an account ready is in its evidence.
create table account_onboarding (
  account_id varchar(12) primary key references account (account_id),
  -- FROM_START, WAITING, OVERDUE, READY or ACCEPTED
  stage varchar(16) not null,
  -- when it was created or joined, else when it was first seen
  appeared_at timestamp(6) with time zone not null,
  -- when it was first noticed to be ready
  ready_at timestamp(6) with time zone,
  -- when it had been there for longer than the gate allows without having been ready
  overdue_at timestamp(6) with time zone,
  accepted_at timestamp(6) with time zone
);
-- new accounts by stage, the last to appear first; who waits for too long
create index account_onboarding_by_stage on account_onboarding (stage, appeared_at, account_id);
-- all new accounts, the last to appear first
create index account_onboarding_by_time on account_onboarding (appeared_at, account_id);
