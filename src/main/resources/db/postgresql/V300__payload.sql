-- The bytes of evidence, once per digest. The digest is over the uncompressed bytes.
create table payload (
  sha256 varchar(64) primary key,
  size_bytes bigint not null,
  compression varchar(8) not null,
  content bytea not null
);
