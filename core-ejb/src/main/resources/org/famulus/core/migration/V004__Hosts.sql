-- Partner regions with their towns, hosts on their way to take students, what they sign and how they
-- describe themselves; what a programme tells the public about itself and its partner regions.

create sequence seq_partner_region start with 50 increment by 50;
create table partner_region (
  id             bigint        not null primary key,
  version        bigint        not null,
  region_id      varchar(20)   not null,
  code           varchar(40)   not null,
  name           varchar(200)  not null,
  state          varchar(120)  not null,
  valid_from     date          not null,
  valid_until    date,
  responsible_id bigint        not null references organisation (id),
  county_id      bigint        references organisation (id),
  shortage       boolean       not null,
  latitude       decimal(8,5),
  longitude      decimal(8,5),
  unique (region_id, code)
);

create table town (
  id                bigint       not null primary key,
  partner_region_id bigint       not null references partner_region (id),
  name              varchar(120) not null,
  latitude          decimal(8,5),
  longitude         decimal(8,5),
  unique (partner_region_id, name)
);

create sequence seq_host start with 50 increment by 50;
create table host (
  id                bigint        not null primary key,
  version           bigint        not null,
  region_id         varchar(20)   not null,
  organisation_id   bigint        not null references organisation (id),
  partner_region_id bigint        references partner_region (id),
  latitude          decimal(8,5),
  longitude         decimal(8,5),
  stage             varchar(20)   not null,
  stage_since       date          not null,
  resting_reason    varchar(2000),
  next_step         varchar(300),
  next_step_on      date,
  assignee_id       bigint        references user_account (id),
  contacted_on      date,
  contacted_by      varchar(200),
  reach             varchar(2000),
  room              varchar(2000),
  lodging           varchar(2000),
  loan_car          boolean       not null,
  unique (region_id, organisation_id)
);
create index host_stage on host (region_id, stage, next_step_on);
create index host_next_step on host (region_id, next_step_on);

create table host_note (
  id         bigint        not null primary key,
  host_id    bigint        not null references host (id),
  kind       varchar(20)   not null,
  note_day   date          not null,
  note       varchar(2000) not null,
  written_by varchar(200)  not null,
  written_at ${moment}     not null
);
create index host_note_of on host_note (host_id, note_day);

create table host_mark (
  host_id bigint      not null references host (id),
  mark    varchar(60) not null,
  primary key (host_id, mark)
);

create table host_field (
  host_id bigint      not null references host (id),
  field   varchar(60) not null,
  primary key (host_id, field)
);

create table host_text (
  host_id  bigint        not null references host (id),
  language varchar(2)    not null,
  about    varchar(4000) not null,
  primary key (host_id, language)
);

create table host_physician (
  id      bigint       not null primary key,
  host_id bigint       not null references host (id),
  name    varchar(200) not null,
  field   varchar(60)  not null
);
create index host_physician_of on host_physician (host_id);

create table host_statement (
  id               bigint        not null primary key,
  version          bigint        not null,
  region_id        varchar(20)   not null,
  host_id          bigint        not null references host (id),
  number           varchar(30)   not null,
  signed_by        varchar(200)  not null,
  signed_on        date          not null,
  valid_until      date,
  students         int           not null,
  by_link          boolean       not null,
  recorded_by      varchar(200)  not null,
  recorded_at      ${moment}     not null,
  document_id      bigint        references issued_document (id),
  renewed_by       bigint        references host_statement (id),
  withdrawn_on     date,
  withdrawn_reason varchar(2000),
  unique (region_id, number),
  check (students >= 1)
);
create index host_statement_of on host_statement (host_id, signed_on);

create table host_statement_field (
  statement_id bigint      not null references host_statement (id),
  field        varchar(60) not null,
  primary key (statement_id, field)
);

create table host_statement_kind (
  statement_id bigint      not null references host_statement (id),
  kind         varchar(40) not null,
  primary key (statement_id, kind)
);

alter table published_page add column partner_region_id bigint references partner_region (id);
create index published_page_region on published_page (partner_region_id);
