-- Jobs of db-scheduler, in the form that the library asks for: what is to run when, and which node has it now. A node
-- that stops beating loses its jobs to another, or to itself after a new start.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp(6) with time zone,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp(6) with time zone,
  last_failure timestamp(6) with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp(6) with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
-- what is due now (each poll)
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
-- what is held by a node that no longer beats
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
