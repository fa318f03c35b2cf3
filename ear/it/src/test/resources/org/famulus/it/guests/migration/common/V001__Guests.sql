create table guests_stay (
  id          bigint       not null primary key,
  guest_id    bigint       not null,
  town        varchar(80)  not null,
  warden_note varchar(200)
);
create index guests_stay_guest on guests_stay (guest_id);
create table guests_opinion (
  id        bigint not null primary key,
  person_id bigint unique,
  words     varchar(200),
  stars     integer not null
);
