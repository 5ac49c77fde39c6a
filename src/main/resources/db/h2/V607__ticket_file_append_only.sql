create trigger ticket_file_append_only before update, delete on ticket_file
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
