create table person (id bigint not null references organisation (id));
create table unruly_note (id bigint not null primary key);
alter table unruly_note add column weather varchar(20);
create table unruly_thing (id bigint not null, price decimal(10, 2), primary key (id));
