-- A placement says itself what it is, where and whose; it may come from a decision or from a booking.

alter table placement add column kind           varchar(40);
alter table placement add column field          varchar(60);
alter table placement add column site_id        bigint references organisation (id);
alter table placement add column institution_id bigint references organisation (id);
alter table placement add column reference      varchar(40);
alter table placement add column placed_at      ${moment};

update placement set
  kind           = (select o.kind from placement_offer o where o.id = placement.offer_id),
  field          = (select o.field from placement_offer o where o.id = placement.offer_id),
  site_id        = (select o.site_id from placement_offer o where o.id = placement.offer_id),
  institution_id = (select a.institution_id from application a where a.id = placement.application_id),
  reference      = (select d.number from admission_decision d where d.id = placement.decision_id),
  placed_at      = (select d.issued_at from admission_decision d where d.id = placement.decision_id);

alter table placement alter column kind           set not null;
alter table placement alter column field          set not null;
alter table placement alter column institution_id set not null;
alter table placement alter column reference      set not null;
alter table placement alter column placed_at      set not null;
alter table placement alter column decision_id    drop not null;
alter table placement alter column application_id drop not null;
alter table placement alter column offer_id       drop not null;

-- Places a host offers for a time, to be booked without a call.

create sequence seq_host_offer start with 50 increment by 50;
create table host_offer (
  id            bigint      not null primary key,
  version       bigint      not null,
  region_id     varchar(20) not null,
  unit_id       bigint      not null references organisation (id),
  kind          varchar(40) not null,
  field         varchar(60) not null,
  first_day     date        not null,
  last_day      date        not null,
  capacity      int         not null,
  shortest_days int         not null,
  longest_days  int         not null,
  state         varchar(20) not null,
  published_on  date,
  check (capacity > 0),
  check (first_day <= last_day),
  check (shortest_days > 0 and shortest_days <= longest_days)
);
create index host_offer_search on host_offer (region_id, state, kind, field, last_day);
create index host_offer_unit on host_offer (unit_id, last_day);

create table host_offer_text (
  host_offer_id bigint        not null references host_offer (id),
  language      varchar(2)    not null,
  text          varchar(4000) not null,
  primary key (host_offer_id, language)
);

create table host_offer_closed (
  id            bigint not null primary key,
  host_offer_id bigint not null references host_offer (id),
  first_day     date   not null,
  last_day      date   not null,
  check (first_day <= last_day)
);
create index host_offer_closed_of on host_offer_closed (host_offer_id);

create sequence seq_booking start with 50 increment by 50;
create table booking (
  id                 bigint       not null primary key,
  version            bigint       not null,
  region_id          varchar(20)  not null,
  number             varchar(40)  not null,
  host_offer_id      bigint       not null references host_offer (id),
  person_id          bigint       not null references person (id),
  institution_id     bigint       not null references organisation (id),
  first_day          date         not null,
  last_day           date         not null,
  proposed_first_day date,
  proposed_last_day  date,
  state              varchar(20)  not null,
  message            varchar(2000),
  answer             varchar(2000),
  requested_at       ${moment}    not null,
  waits_since        date         not null,
  answer_by          date         not null,
  reminded_on        date,
  closed_at          ${moment},
  unique (region_id, number)
);
create index booking_offer on booking (host_offer_id, state);
create index booking_person on booking (person_id);
create index booking_waits on booking (region_id, state, answer_by);

alter table placement add column booking_id bigint references booking (id);
create unique index placement_booking on placement (booking_id);
create index placement_list on placement (region_id, placed_at, reference);
