-- The same work in Jira: which issue a ticket has, and what is still to be said to Jira.
create table tracker_issue (
  ticket_number bigint primary key references ticket (number),
  issue_key varchar(100) not null,
  url varchar(500) not null,
  -- as Jira names it; null until it was asked
  status varchar(200),
  -- whether that status says that the key was deleted
  done boolean not null,
  created_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone
);

create sequence tracker_call_seq start with 1 increment by 1;
create table tracker_call (
  id bigint primary key,
  ticket_number bigint not null references ticket (number),
  -- CREATE, COMMENT or REOPEN
  kind varchar(16) not null,
  summary varchar(255) not null,
  body varchar(8000) not null,
  -- WAITING, DONE or DEAD
  state varchar(16) not null,
  attempts integer not null,
  last_error varchar(2000),
  told_at timestamp(6) with time zone not null,
  done_at timestamp(6) with time zone
);
-- what is to be said next, and what was given up, in the order it happened
create index tracker_call_by_state on tracker_call (state, id);
-- what was said of a ticket
create index tracker_call_by_ticket on tracker_call (ticket_number, id);

-- How Jira answered last; one row.
create table tracker_state (
  id integer primary key,
  answered_at timestamp(6) with time zone,
  -- when statuses were last read
  polled_at timestamp(6) with time zone,
  failures integer not null,
  last_error varchar(2000),
  failed_at timestamp(6) with time zone,
  paused_until timestamp(6) with time zone
);
insert into tracker_state (id, failures) values (1, 0);
