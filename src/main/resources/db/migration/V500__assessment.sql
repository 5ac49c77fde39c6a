create sequence observation_seq start with 1 increment by 1;
create table observation (
  id bigint primary key,
  evidence_id bigint not null references evidence_record (id),
  account_id varchar(12) not null,
  source varchar(32) not null,
  region varchar(32),
  standard varchar(100),
  state varchar(20) not null,
  because varchar(1000) not null,
  observed_at timestamp(6) with time zone not null,
  recorded_at timestamp(6) with time zone not null,
  -- when it was read and judged, at or after recorded_at: answers as known before that leave it out
  known_at timestamp(6) with time zone not null,
  -- the earliest of observed_at, recorded_at and present_since: it says something of no time before this
  effective_at timestamp(6) with time zone not null,
  present_since timestamp(6) with time zone,
  imported boolean not null,
  constraint observation_evidence unique (evidence_id)
);
-- observations of one account around an instant
create index observation_by_account on observation (account_id, observed_at, id);
-- the newest observation of one series
create index observation_by_series on observation (account_id, source, region, standard, observed_at);

-- The newest observation of each series: a cache, rebuilt from observation. It finds the series that have fallen silent
-- without reading an account's whole history. No region and no standard are empty text here, for the key's sake.
create table observed_series (
  account_id varchar(12) not null,
  source varchar(32) not null,
  region varchar(32) not null,
  standard varchar(100) not null,
  newest_evidence_id bigint not null references observation (evidence_id),
  newest_observed_at timestamp(6) with time zone not null,
  primary key (account_id, source, region, standard)
);

-- What was known, and since when: of the rows that cover an instant and were known by then, the one with the highest
-- id counts. Rows are only added: a later row overrides an earlier one from known_from on.
-- Ids are drawn one by one while the account is locked, so that their order is the order of knowledge across nodes.
create sequence result_interval_seq start with 1 increment by 1;
create table result_interval (
  id bigint primary key,
  account_id varchar(12) not null,
  valid_from timestamp(6) with time zone not null,
  -- exclusive; null: for as long as nothing new is known
  valid_to timestamp(6) with time zone,
  known_from timestamp(6) with time zone not null,
  result varchar(20) not null,
  reason varchar(24) not null,
  conflicting boolean not null,
  -- the evidence that decided; null where none did
  evidence_id bigint
);
-- intervals of one account, newest knowledge first; coverage reads accounts in order
create index result_interval_by_account on result_interval (account_id, id);
-- what is known of an account from an instant on (the assessor compares it with what it finds)
create index result_interval_by_end on result_interval (account_id, valid_to);

-- The present, one row an account: a cache, rebuilt from observations and account_change.
create table account_status (
  account_id varchar(12) primary key references account (account_id),
  result varchar(20) not null,
  reason varchar(24) not null,
  conflicting boolean not null,
  -- since when the result has been what it is
  since timestamp(6) with time zone not null,
  -- last instant for which the result holds without new evidence; null: it does not expire
  valid_until timestamp(6) with time zone,
  -- the newest observation that the result rests on
  observed_at timestamp(6) with time zone,
  evidence_id bigint,
  security_hub varchar(16) not null,
  -- since when Security Hub is silent; null while it reports
  security_hub_silent_since timestamp(6) with time zone,
  assessed_at timestamp(6) with time zone not null,
  -- when something in this row changes, or a gap has lasted too long, without new evidence; null: never
  due_at timestamp(6) with time zone,
  -- the first UTC day that result_day does not hold yet; null: none is held
  days_until date
);
-- account list by result and reason
create index account_status_by_result on account_status (result, reason, account_id);
-- ageing: what has to be made again by now
create index account_status_by_due_at on account_status (due_at);
-- accounts whose finished days are still to be summed up
create index account_status_by_days on account_status (days_until);
-- evidence gaps that have lasted too long
create index account_status_by_hub on account_status (security_hub, security_hub_silent_since);

-- Seconds by result for each account and past UTC day, as known now: a cache, rebuilt from result_interval.
create table result_day (
  account_id varchar(12) not null,
  utc_day date not null,
  passed_seconds integer not null,
  failed_seconds integer not null,
  unknown_seconds integer not null,
  not_assessable_seconds integer not null,
  not_applicable_seconds integer not null,
  primary key (account_id, utc_day)
);
-- coverage of all accounts by day (heat strips)
create index result_day_by_day on result_day (utc_day, account_id);
