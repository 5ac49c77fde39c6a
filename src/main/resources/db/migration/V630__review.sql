-- Signed reviews of the control. Append-only; see V631 of each database.
create sequence review_seq start with 1 increment by 1;
create table review (
  id bigint primary key,
  kind varchar(16) not null,
  period_from timestamp(6) with time zone not null,
  period_to timestamp(6) with time zone not null,
  -- canonical JSON: what was shown to the person who signed
  looked_at varchar(200000) not null,
  statement varchar(4000) not null,
  findings varchar(4000) not null,
  signed_by varchar(200) not null,
  signed_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  -- Not a list, nor two comparisons joined by or, of which H2 makes a list: it keeps the session that made the list, and fails
  -- once that is closed.
  constraint review_kind check (case kind when 'HEALTH_CHECK' then 1 when 'TABLETOP' then 1 else 0 end = 1),
  constraint review_stated check (statement <> ''),
  -- each goes on where the one before it ended: two people who sign at once cannot both have
  constraint review_goes_on unique (kind, period_from)
);
-- the newest of a kind (what is due next)
create index review_by_kind on review (kind, signed_at, id);
-- the list of reviews, those of a period (bundle)
create index review_by_time on review (signed_at, id);

-- Which overdue reviews people were told of, so that each due date is told once, whichever node does it.
create table review_reminder (
  kind varchar(16) not null,
  due_at timestamp(6) with time zone not null,
  told_at timestamp(6) with time zone not null,
  primary key (kind, due_at)
);
