-- accounts that were uncovered longest in a period (overview, accounts by week); H2 has no indexes on a part of the rows
create index result_day_uncovered on result_day (utc_day, account_id, failed_seconds, unknown_seconds);
