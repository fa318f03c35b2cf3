create table person (id bigint not null references organisation (id));
create table unruly_note (id bigint not null primary key);
