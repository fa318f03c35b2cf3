create table islands_stay (
  id          bigint       not null primary key,
  guest_id    bigint       not null,
  town        varchar(80)  not null,
  warden_note varchar(200)
);
create index islands_stay_guest on islands_stay (guest_id);
create table islands_opinion (
  id        bigint not null primary key,
  person_id bigint unique,
  words     varchar(200),
  stars     integer not null
);
