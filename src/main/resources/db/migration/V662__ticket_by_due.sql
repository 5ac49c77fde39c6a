-- work list by due time, finished tickets too
create index ticket_by_due on ticket (due_at, number);
