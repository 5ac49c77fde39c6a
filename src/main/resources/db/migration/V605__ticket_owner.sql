-- Who looks after the accounts of a unit that have no owner of their own. A unit's owner holds for the units below it.
create table unit_owner (
  -- path of names, as accounts have it; looked up by the path of an account and of all units above it
  organizational_unit varchar(1000) primary key,
  owner varchar(200) not null,
  set_by varchar(200) not null,
  set_at timestamp(6) with time zone not null
);

-- When the control owner was told that a ticket stays overdue; null until then.
alter table ticket add column escalated_at timestamp(6) with time zone;
