-- Support of what placements cost students: what there is to give, claims with receipts, payment files.

create sequence seq_support start with 50 increment by 50;

create table funding_period (
  id         bigint         not null primary key,
  version    bigint         not null,
  region_id  varchar(20)    not null,
  title      varchar(200)   not null,
  funder     varchar(200)   not null,
  first_day  date           not null,
  last_day   date           not null,
  budget     decimal(12, 2) not null,
  committed  decimal(12, 2) not null,
  currency   varchar(3)     not null,
  payer_name varchar(70)    not null,
  payer_iban varchar(34)    not null,
  payer_bic  varchar(11),
  check (first_day <= last_day),
  check (budget >= 0 and committed >= 0),
  check (committed <= budget)
);
create index funding_period_days on funding_period (region_id, first_day);

create table support_claim (
  id                 bigint       not null primary key,
  version            bigint       not null,
  region_id          varchar(20)  not null,
  number             varchar(40)  not null,
  person_id          bigint       not null references person (id),
  placement_id       bigint       not null references placement (id),
  funding_period_id  bigint       references funding_period (id),
  state              varchar(20)  not null,
  distance_km        int          not null,
  remark             varchar(2000),
  account_holder     varchar(70),
  iban               varchar(34),
  account_deleted_at ${moment},
  touched_on         date         not null,
  submitted_on       date,
  submitted_by       varchar(200),
  submitted_by_id    bigint,
  submitted_at       ${moment},
  checked_by         varchar(200),
  checked_by_id      bigint,
  checked_at         ${moment},
  check_note         varchar(2000),
  approved_by        varchar(200),
  approved_by_id     bigint,
  approved_at        ${moment},
  reason             varchar(2000),
  unique (region_id, number),
  check (distance_km >= 0)
);
create index support_claim_list on support_claim (region_id, state, touched_on);
create index support_claim_person on support_claim (person_id);
create index support_claim_placement on support_claim (placement_id);
create index support_claim_period on support_claim (funding_period_id);

create table support_cost (
  claim_id bigint         not null references support_claim (id),
  kind     varchar(20)    not null,
  claimed  decimal(10, 2) not null,
  granted  decimal(10, 2),
  primary key (claim_id, kind),
  check (claimed >= 0 and granted >= 0 and granted <= claimed)
);

create table support_receipt (
  id           bigint       not null primary key,
  claim_id     bigint       not null references support_claim (id),
  kind         varchar(20)  not null,
  file_name    varchar(200) not null,
  media_type   varchar(80)  not null,
  size_bytes   bigint       not null,
  sha256       varchar(64)  not null,
  handed_in_at ${moment}    not null,
  handed_in_by varchar(200) not null,
  deleted_at   ${moment}
);
create index support_receipt_of on support_receipt (claim_id);
create table support_receipt_content (
  receipt_id bigint  not null primary key references support_receipt (id),
  content    ${blob} not null
);

create table support_payment (
  id                bigint         not null primary key,
  region_id         varchar(20)    not null,
  number            varchar(40)    not null,
  funding_period_id bigint         not null references funding_period (id),
  execution_day     date           not null,
  transfers         int            not null,
  total             decimal(12, 2) not null,
  currency          varchar(3)     not null,
  prepared_by       varchar(200)   not null,
  prepared_by_id    bigint,
  prepared_at       ${moment}      not null,
  prepared_on       date           not null,
  sha256            varchar(64)    not null,
  content           ${blob},
  unique (region_id, number)
);
create table support_payment_entry (
  id         bigint         not null primary key,
  payment_id bigint         not null references support_payment (id),
  claim_id   bigint         not null references support_claim (id),
  amount     decimal(10, 2) not null
);
create index support_payment_entry_of on support_payment_entry (payment_id);
create index support_payment_entry_claim on support_payment_entry (claim_id);
