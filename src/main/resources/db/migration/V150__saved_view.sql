-- A list with its filters under a name, for one person.
create sequence saved_view_seq start with 1 increment by 50;
create table saved_view (
  id bigint primary key,
  person_id bigint not null references person (id),
  path varchar(100) not null,
  name varchar(80) not null,
  query varchar(1000) not null,
  created_at timestamp(6) with time zone not null,
  -- views of a person, of one list and by name (above each list, on the page of views); a name once per list
  constraint saved_view_by_person unique (person_id, path, name)
);
