-- Since when the clock of a ticket has stood still, because an exception is in force; null while it runs.
alter table ticket add column clock_stopped_at timestamp(6) with time zone;
