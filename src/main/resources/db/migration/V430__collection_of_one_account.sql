-- Runs that look at one account alone: after an event about it, or because somebody asked.
alter table collection_run add column account_id varchar(12);
