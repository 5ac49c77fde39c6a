-- What an auditor picked, with the answer as it was known then. Append-only, see V751 of each database.
create sequence audit_sample_seq start with 1 increment by 50;
create table audit_sample (
  id bigint primary key,
  period_id bigint not null references audit_period (id),
  account_id varchar(12) not null references account (account_id),
  -- the day or instant as it was asked for
  asked varchar(30) not null,
  -- the instant that the answer is about
  sampled_at timestamp(6) with time zone not null,
  -- when it was picked: nothing that was learned later is in it
  known_at timestamp(6) with time zone not null,
  taken_by varchar(200) not null,
  -- how it came to this account and day, so that the choice can be repeated
  choice varchar(500) not null,
  note varchar(2000) not null,
  result varchar(20) not null,
  reason varchar(24) not null,
  conflicting boolean not null,
  rule varchar(500) not null,
  -- ids and digests of the evidence that the rule rests on, one record a line: id, blank, SHA-256
  evidence varchar(8000) not null
);
-- samples of a period (its list, its bundles)
create index audit_sample_by_period on audit_sample (period_id, id);
