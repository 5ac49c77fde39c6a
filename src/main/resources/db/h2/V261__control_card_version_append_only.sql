create trigger control_card_version_append_only before update, delete on control_card_version
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
