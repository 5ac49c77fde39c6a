-- One row, locked by whoever opens tickets: numbers without gaps, and no two nodes opening at once.
create table ticket_counter (
  id integer primary key,
  last_number bigint not null
);
insert into ticket_counter (id, last_number) values (1, 0);

-- A ticket as it is now: what it was opened for, then a cache that taking its events in order gives again.
create table ticket (
  number bigint primary key,
  account_id varchar(12) not null references account (account_id),
  kind varchar(16) not null,
  severity varchar(16) not null,
  result varchar(20) not null,
  reason varchar(24) not null,
  opened_at timestamp(6) with time zone not null,
  previous_number bigint references ticket (number),
  state varchar(24) not null,
  owner varchar(200),
  due_at timestamp(6) with time zone not null,
  claimed_deletion_at timestamp(6) with time zone,
  claimed_by varchar(200),
  claim_note varchar(4000),
  claimed_at timestamp(6) with time zone,
  claim_refuted_at timestamp(6) with time zone,
  overdue_noted_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  event_count integer not null,
  -- account and kind while there is work to do, else null: at most one such ticket of a kind per account
  open_for varchar(32),
  constraint ticket_open_for unique (open_for)
);
-- newest ticket of each kind of an account (upkeep), tickets of an account (account page)
create index ticket_by_account on ticket (account_id, kind, number);
-- work list by state; what is overdue
create index ticket_by_state on ticket (state, due_at, number);
-- work list by owner
create index ticket_by_owner on ticket (owner, state, number);
-- tickets of a period (bundle)
create index ticket_by_time on ticket (opened_at, number);
-- the next ticket, from the one before it (ticket page)
create index ticket_by_previous on ticket (previous_number);

create sequence ticket_event_seq start with 1 increment by 50;
create table ticket_event (
  id bigint primary key,
  ticket_number bigint not null references ticket (number),
  ordinal integer not null,
  happened_at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  event_type varchar(24) not null,
  from_state varchar(24),
  to_state varchar(24) not null,
  text varchar(4000) not null,
  owner varchar(200),
  due_at timestamp(6) with time zone,
  claimed_deletion_at timestamp(6) with time zone,
  step_number integer,
  url varchar(2000),
  -- events of a ticket in order (ticket page, rebuilding the cache)
  constraint ticket_event_in_order unique (ticket_number, ordinal)
);

create sequence ticket_evidence_seq start with 1 increment by 50;
create table ticket_evidence (
  id bigint primary key,
  ticket_number bigint not null,
  event_ordinal integer not null,
  evidence_role varchar(16) not null,
  evidence_id bigint not null references evidence_record (id),
  source varchar(32) not null,
  region varchar(32),
  standard varchar(100),
  key_state varchar(20) not null,
  observed_at timestamp(6) with time zone not null,
  imported boolean not null,
  -- the id of a finding, as its source calls it
  finding_id varchar(1000),
  constraint ticket_evidence_event foreign key (ticket_number, event_ordinal) references ticket_event (ticket_number, ordinal)
);
-- evidence of a ticket (ticket page, bundle)
create index ticket_evidence_by_ticket on ticket_evidence (ticket_number, event_ordinal);
-- tickets that a record decided (evidence page)
create index ticket_evidence_by_record on ticket_evidence (evidence_id);
