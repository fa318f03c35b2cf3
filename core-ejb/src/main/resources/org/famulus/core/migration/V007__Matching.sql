-- Students who found no place say what they look for.

create sequence seq_place_wish start with 50 increment by 50;

create table place_wish (
  id             bigint       not null primary key,
  version        bigint       not null,
  region_id      varchar(20)  not null,
  number         varchar(40)  not null,
  person_id      bigint       not null references person (id),
  institution_id bigint       not null references organisation (id),
  kind           varchar(40)  not null,
  first_field    varchar(60)  not null,
  second_field   varchar(60),
  third_field    varchar(60),
  first_partner  varchar(40),
  second_partner varchar(40),
  third_partner  varchar(40),
  place          varchar(20),
  first_day      date         not null,
  last_day       date         not null,
  stay_days      int          not null,
  latest_start   date         not null,
  lodging        boolean      not null,
  reach          boolean      not null,
  loan_car       boolean      not null,
  message        varchar(2000),
  state          varchar(20)  not null,
  filed_at       ${moment}    not null,
  filed_on       date         not null,
  closed_at      ${moment},
  booking_id     bigint       references booking (id),
  unique (region_id, number),
  check (first_day <= last_day),
  check (stay_days >= 1)
);
create index place_wish_waits on place_wish (region_id, state, latest_start);
create index place_wish_person on place_wish (person_id);
create index place_wish_booking on place_wish (booking_id);
