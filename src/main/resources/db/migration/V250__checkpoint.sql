-- What was signed about the log, and where that went. Checkpoints, tokens and forks are append-only: V251 of each
-- database.
create sequence checkpoint_seq start with 1 increment by 1;
create table checkpoint (
  id bigint primary key,
  origin varchar(200) not null,
  tree_size bigint not null,
  -- base64, as it stands in the note
  root varchar(44) not null,
  -- the signed note itself
  note varchar(4000) not null,
  -- HOURLY, BUNDLE or ON_DEMAND
  reason varchar(16) not null,
  made_at timestamp(6) with time zone not null,
  made_by varchar(200) not null,
  -- one for each size; the newest of a log, and that of a size
  constraint checkpoint_of_size unique (origin, tree_size)
);

-- RFC 3161 tokens over the SHA-256 of a note.
create sequence checkpoint_token_seq start with 1 increment by 1;
create table checkpoint_token (
  id bigint primary key,
  checkpoint_id bigint not null references checkpoint (id),
  -- base64 of the response in DER
  response varchar(100000) not null,
  gen_time timestamp(6) with time zone not null,
  authority varchar(500) not null,
  test boolean not null,
  received_at timestamp(6) with time zone not null
);
-- the tokens of the checkpoints on a page
create index checkpoint_token_by_checkpoint on checkpoint_token (checkpoint_id);

-- Earlier checkpoints that the log as it is now does not continue.
create sequence log_fork_seq start with 1 increment by 1;
create table log_fork (
  id bigint primary key,
  noticed_at timestamp(6) with time zone not null,
  origin varchar(200) not null,
  -- ROLLED_BACK, REWRITTEN or OTHER_DATABASE
  kind varchar(16) not null,
  earlier_size bigint not null,
  earlier_root varchar(44) not null,
  earlier_note varchar(4000) not null,
  -- of the log when it was noticed
  tree_size bigint not null,
  root varchar(44) not null,
  -- each is noticed once
  constraint log_fork_once unique (origin, earlier_size, earlier_root)
);

-- Which database this is: a copy or a restored backup keeps the name, a new database gets another.
create table log_name (
  id integer primary key,
  name varchar(36) not null
);

-- Checkpoints on their way to where the operator has no hand.
create sequence checkpoint_delivery_seq start with 1 increment by 1;
create table checkpoint_delivery (
  id bigint primary key,
  checkpoint_id bigint not null references checkpoint (id),
  -- MAIL, WEBHOOK or TIMESTAMP
  channel varchar(16) not null,
  target varchar(500) not null,
  -- WAITING, DELIVERED or FAILED
  state varchar(16) not null,
  attempts integer not null,
  last_error varchar(2000),
  next_attempt timestamp(6) with time zone,
  delivered_at timestamp(6) with time zone,
  -- the deliveries of the checkpoints on a page; each is ordered once
  constraint checkpoint_delivery_once unique (checkpoint_id, channel, target)
);
-- what waits or was given up (metric)
create index checkpoint_delivery_by_state on checkpoint_delivery (state, id);
