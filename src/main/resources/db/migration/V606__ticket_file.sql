-- Files of tickets: what belongs to a change record or a note. The content is in the store of files, by its digest.
-- Append-only: V607 of each database.
create sequence ticket_file_seq start with 1 increment by 1;
create table ticket_file (
  id bigint primary key,
  ticket_number bigint not null references ticket (number),
  -- of the event that says it was added
  event_ordinal integer not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  -- of what is kept, which is what was sent unless something was masked
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  -- whether secrets were taken out before it was kept
  masked boolean not null,
  added_by varchar(200) not null,
  added_at timestamp(6) with time zone not null
);
-- the files of a ticket, in the order they came; a bundle's tickets with theirs
create index ticket_file_by_ticket on ticket_file (ticket_number, id);
