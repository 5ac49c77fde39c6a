-- Which browser a session is, for the person whose it is. Sessions that were opened before say nothing.
alter table person_session add column user_agent varchar(400);
alter table person_session add column remote_address varchar(64);
