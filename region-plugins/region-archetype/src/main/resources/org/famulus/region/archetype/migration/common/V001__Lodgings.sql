create sequence archetype_lodging_number start with 50 increment by 50;
create table archetype_lodging (
  id     bigint       not null primary key,
  town   varchar(80)  not null,
  street varchar(120) not null,
  rooms  integer      not null check (rooms > 0)
);
-- Two examples, so that the page has something to show.
insert into archetype_lodging (id, town, street, rooms) values (1, 'Old Town', 'Mill Lane 4', 3);
insert into archetype_lodging (id, town, street, rooms) values (2, 'Lakeside', 'Harbour Road 12', 8);
