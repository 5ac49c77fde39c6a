-- Each sealing of a bundle: what was signed, over which log, by which key, with which proof of time. A bundle that was
-- sealed without a timestamp is sealed again when an authority answers, and so has two rows. Append-only, see V702.
create sequence bundle_seal_seq start with 1 increment by 50;
create table bundle_seal (
  id bigint primary key,
  bundle_id bigint not null references bundle (id),
  -- SEALED or TIMESTAMP_PENDING
  status varchar(20) not null,
  report_sha256 varchar(64) not null,
  report_size bigint not null,
  -- of the first part
  zip_sha256 varchar(64) not null,
  zip_size bigint not null,
  sums_sha256 varchar(64) not null,
  tree_size bigint not null,
  root_sha256 varchar(64) not null,
  signer_sha256 varchar(64) not null,
  timestamp_at timestamp(6) with time zone,
  sealed_at timestamp(6) with time zone not null,
  sealed_by varchar(200) not null
);
-- how often a bundle was sealed, and its latest seal
create index bundle_seal_by_bundle on bundle_seal (bundle_id, id);

-- counts the attempts: what an attempt that was given up brings in too late is not taken
alter table bundle add column attempt integer default 0 not null;
-- the log's signed statement that this bundle is about, and that of the bundle before; fixed at the first attempt
alter table bundle add column checkpoint varchar(4000);
alter table bundle add column previous_checkpoint varchar(4000);
alter table bundle add column tree_size bigint;
-- the parts of the ZIP, one a line: SHA-256 and size in bytes
alter table bundle add column zip_parts varchar(20000);
alter table bundle add column signer_sha256 varchar(64);
alter table bundle add column signer_name varchar(500);
alter table bundle add column demo boolean;
-- TRUSTED, TEST, PENDING or NONE
alter table bundle add column timestamp_kind varchar(20);
alter table bundle add column timestamp_at timestamp(6) with time zone;
alter table bundle add column timestamp_authority varchar(500);
-- what the authorities answered last, while the timestamp is pending
alter table bundle add column timestamp_answers varchar(4000);
alter table bundle add column next_attempt_at timestamp(6) with time zone;
-- what to configure, of an unsealed one
alter table bundle add column unsealed_because varchar(2000);
-- the latest sealed bundle before one
create index bundle_by_tree on bundle (tree_size, id);
