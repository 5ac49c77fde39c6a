-- accounts that were uncovered longest in a period (overview, accounts by week): the few days that are not all proven
create index result_day_uncovered on result_day (utc_day, account_id, failed_seconds, unknown_seconds)
  where failed_seconds > 0 or unknown_seconds > 0;
