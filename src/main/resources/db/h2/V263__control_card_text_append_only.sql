create trigger control_card_text_append_only before update, delete on control_card_text
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
