-- Exceptions get numbers that people say to each other, so the sequence takes no steps.
create sequence risk_acceptance_seq start with 1 increment by 1;
-- An exception as it is now: a cache that taking its events in order gives again.
create table risk_acceptance (
  id bigint primary key,
  account_id varchar(12) not null references account (account_id),
  state varchar(16) not null,
  requested_at timestamp(6) with time zone not null,
  requested_by varchar(200) not null,
  justification varchar(4000) not null,
  why_no_role varchar(4000) not null,
  compensating_controls varchar(4000) not null,
  starts_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(200),
  decision_reason varchar(4000),
  -- the keys that were there as it was asked for, then as it was approved
  pinned_state varchar(8000) not null,
  state_digest varchar(64) not null,
  in_force_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  ended_by varchar(200),
  end_reason varchar(4000),
  event_count integer not null,
  -- the account while it is in force, else null: at most one at a time
  in_force_for varchar(12),
  constraint risk_acceptance_in_force_for unique (in_force_for),
  -- what an event says of who asked is compared with this
  constraint risk_acceptance_requested_by unique (id, requested_by),
  constraint risk_acceptance_ends check (expires_at > starts_at),
  -- two persons: the same one cannot ask and decide, whatever the program says
  constraint risk_acceptance_four_eyes check (decided_by is null or lower(decided_by) <> lower(requested_by))
);
-- exceptions of an account (account page, limits, tickets)
create index risk_acceptance_by_account on risk_acceptance (account_id, id);
-- what is to start or to end (job); what waits and what ends soon (overview); list by state
create index risk_acceptance_by_state on risk_acceptance (state, expires_at, id);
-- exceptions of a period (bundle)
create index risk_acceptance_by_time on risk_acceptance (requested_at, id);

create sequence risk_acceptance_event_seq start with 1 increment by 50;
create table risk_acceptance_event (
  id bigint primary key,
  acceptance_id bigint not null,
  account_id varchar(12) not null,
  requested_by varchar(200) not null,
  ordinal integer not null,
  happened_at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  event_type varchar(16) not null,
  from_state varchar(16),
  to_state varchar(16) not null,
  text varchar(4000) not null,
  -- set by REQUESTED
  justification varchar(4000),
  why_no_role varchar(4000),
  compensating_controls varchar(4000),
  starts_at timestamp(6) with time zone,
  expires_at timestamp(6) with time zone,
  -- set by REQUESTED and APPROVED: the keys that were there
  pinned_state varchar(8000),
  state_digest varchar(64),
  -- from when, or until when, it was in force: set by what begins or ends that
  effective_at timestamp(6) with time zone,
  -- events of an exception in order (its page, rebuilding the cache, bundle)
  constraint risk_acceptance_event_in_order unique (acceptance_id, ordinal),
  constraint risk_acceptance_event_of foreign key (acceptance_id, requested_by)
    references risk_acceptance (id, requested_by),
  -- Two checks without a list: H2 keeps the session that made a check's list, and fails once that is closed.
  constraint risk_acceptance_event_four_eyes
    check (event_type <> 'APPROVED' or lower(actor) <> lower(requested_by)),
  constraint risk_acceptance_event_four_eyes_rejected
    check (event_type <> 'REJECTED' or lower(actor) <> lower(requested_by))
);
