create trigger review_append_only before update, delete on review
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
