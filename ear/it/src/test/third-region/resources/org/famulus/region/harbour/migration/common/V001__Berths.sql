create table harbour_berth (
  id        bigint       not null primary key,
  ship      varchar(100) not null,
  person_id bigint
);
insert into harbour_berth (id, ship) values (1, 'Nordlys');
insert into harbour_berth (id, ship) values (2, 'Polaris');
