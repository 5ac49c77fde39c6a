-- People, and the three things that stand for them: a password, a session, a token. Only hashes are kept of all three.
create sequence person_seq start with 1 increment by 50;
create table person (
  id bigint primary key,
  username varchar(100) not null,
  display_name varchar(200) not null,
  email varchar(320),
  role varchar(20) not null,
  password_hash varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  disabled_at timestamp(6) with time zone
);
-- login by name; the list of people, in order
create unique index person_by_username on person (username);
-- is there an admin
create index person_by_role on person (role, disabled_at);

create table person_session (
  cookie_digest varchar(64) primary key,
  person_id bigint not null references person (id),
  opened_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone not null
);
-- ending every session of one person
create index person_session_by_person on person_session (person_id);
-- clearing away what has expired
create index person_session_by_use on person_session (last_used_at);

create sequence api_token_seq start with 1 increment by 50;
create table api_token (
  id bigint primary key,
  person_id bigint not null references person (id),
  name varchar(200) not null,
  prefix varchar(12) not null,
  token_digest varchar(64) not null,
  role varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone,
  last_used_at timestamp(6) with time zone
);
-- authentication by token
create unique index api_token_by_digest on api_token (token_digest);
-- tokens of one person, newest first
create index api_token_by_person on api_token (person_id, id);

-- Failed attempts of the last minutes, in the database so that a restart or another node does not forget them.
create sequence login_failure_seq start with 1 increment by 50;
create table login_failure (
  id bigint primary key,
  subject varchar(120) not null,
  failed_at timestamp(6) with time zone not null
);
-- how many failures a name or an address has lately
create index login_failure_by_subject on login_failure (subject, failed_at);
-- clearing away what no longer counts
create index login_failure_by_time on login_failure (failed_at);
