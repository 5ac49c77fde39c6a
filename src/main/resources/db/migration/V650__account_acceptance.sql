-- New accounts that passed the gate: who accepted them, when, and on which evidence.
create sequence account_acceptance_seq start with 1 increment by 50;
create table account_acceptance (
  id bigint primary key,
  account_id varchar(12) not null references account (account_id),
  accepted_at timestamp(6) with time zone not null,
  accepted_by varchar(200) not null,
  note varchar(2000),
  -- ids of the evidence that made it ready, separated by commas
  evidence_ids varchar(4000) not null
);
-- acceptances of one account (account page)
create index account_acceptance_by_account on account_acceptance (account_id, id);
