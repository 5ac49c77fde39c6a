create trigger ticket_file_append_only before update or delete on ticket_file
  for each row execute function refuse_change();
create trigger ticket_file_no_truncate before truncate on ticket_file
  for each statement execute function refuse_change();
