-- Messages to people and programs. What is told stands in message and message_post in the transaction of what happened;
-- posts of a topic to one destination are gathered into a delivery, which is what is sent.
create sequence message_seq start with 1 increment by 1;
create table message (
  id bigint primary key,
  topic varchar(40) not null,
  -- what it is about, such as ticket/12
  subject varchar(200) not null,
  recipient varchar(1000),
  headline varchar(300) not null,
  text varchar(4000) not null,
  path varchar(500) not null,
  -- JSON object
  data varchar(20000) not null,
  told_at timestamp(6) with time zone not null
);

create sequence message_delivery_seq start with 1 increment by 1;
create table message_delivery (
  id bigint primary key,
  webhook_id varchar(40) not null,
  -- name of the channel in the settings
  channel varchar(100) not null,
  -- MAIL, SLACK or WEBHOOK
  kind varchar(16) not null,
  -- a mail address, or scheme and host: the rest of a webhook's address may be a secret
  destination varchar(500) not null,
  topic varchar(40) not null,
  -- WAITING, DELIVERED, DEAD or KEPT
  state varchar(16) not null,
  headline varchar(300) not null,
  message_count integer not null,
  attempts integer not null,
  last_error varchar(2000),
  next_attempt timestamp(6) with time zone,
  -- of its first message
  told_at timestamp(6) with time zone not null,
  delivered_at timestamp(6) with time zone
);
-- what waits or was given up (list, metrics, overview), newest first
create index message_delivery_by_state on message_delivery (state, id);
-- forgetting what is old
create index message_delivery_by_time on message_delivery (told_at, id);
-- what of a demo's past stands together
create index message_delivery_by_destination on message_delivery (channel, destination, topic, told_at);

create sequence message_post_seq start with 1 increment by 1;
create table message_post (
  id bigint primary key,
  message_id bigint not null references message (id),
  channel varchar(100) not null,
  kind varchar(16) not null,
  destination varchar(500) not null,
  topic varchar(40) not null,
  told_at timestamp(6) with time zone not null,
  -- null until it is gathered
  delivery_id bigint references message_delivery (id)
);
-- what waits to be gathered, and the messages of a delivery
create index message_post_by_delivery on message_post (delivery_id, id);
-- forgetting a message with its posts
create index message_post_by_message on message_post (message_id);
