-- What German medical studies ask of practica. Ids of people and placements are the core's: numbers,
-- no relations.

create sequence milamed_number start with 50 increment by 50;

-- Two rows of one person can be there after two records of her became one; the younger counts.
create table milamed_study (
  id               bigint      not null primary key,
  version          bigint      not null,
  person_id        bigint      not null,
  university       varchar(20) not null,
  m1_passed_on     date,
  m2_registered_on date,
  m2_passed_on     date,
  checked          boolean     not null
);
create index milamed_study_person on milamed_study (person_id);

create table milamed_term (
  id         bigint      not null primary key,
  university varchar(20) not null,
  first_day  date        not null,
  last_day   date        not null,
  check (first_day <= last_day)
);

-- A leave semester, or days for which the examination office has said yes.
create table milamed_leave (
  id        bigint      not null primary key,
  person_id bigint      not null,
  kind      varchar(20) not null,
  first_day date        not null,
  last_day  date        not null,
  check (first_day <= last_day)
);
create index milamed_leave_person on milamed_leave (person_id);

-- A completed part of nursing service or Famulatur, of this programme or done elsewhere.
create table milamed_part (
  id           bigint       not null primary key,
  version      bigint       not null,
  person_id    bigint       not null,
  placement_id bigint,
  kind         varchar(40)  not null,
  place        varchar(200) not null,
  site_type    varchar(20)  not null,
  marks        varchar(400) not null,
  first_day    date         not null,
  last_day     date         not null,
  days         int          not null,
  bucket       varchar(20)  not null,
  counted      int          not null,
  counted_free int          not null,
  check (first_day <= last_day),
  check (counted >= 0 and counted_free >= 0 and counted + counted_free <= days)
);
create index milamed_part_person on milamed_part (person_id);
create unique index milamed_part_placement on milamed_part (placement_id);

create table milamed_tertial (
  id           bigint       not null primary key,
  person_id    bigint       not null,
  placement_id bigint,
  field        varchar(60)  not null,
  place        varchar(200) not null,
  first_day    date         not null,
  last_day     date         not null,
  split        boolean      not null,
  check (first_day <= last_day)
);
create index milamed_tertial_person on milamed_tertial (person_id);
create unique index milamed_tertial_placement on milamed_tertial (placement_id);

-- Why somebody was away is not kept.
create table milamed_absence (
  id         bigint not null primary key,
  person_id  bigint not null,
  tertial_id bigint not null references milamed_tertial (id),
  first_day  date   not null,
  last_day   date   not null,
  half       int    not null,
  days       int    not null,
  check (first_day <= last_day),
  check (half in (1, 2)),
  check (days > 0)
);
create index milamed_absence_tertial on milamed_absence (tertial_id);
create index milamed_absence_person on milamed_absence (person_id);
