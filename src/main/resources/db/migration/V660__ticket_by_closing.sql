-- failure tickets that evidence closed within a period, the newest first (overview: time to verified closure)
create index ticket_by_closing on ticket (closed_at, number);
