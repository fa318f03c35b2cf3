-- From the admission to the payment of the unit: requirements, placements, links without an account,
-- confirmation, certificate, payment, and what a programme publishes.

alter table placement add column arrival_on   date;
alter table placement add column started_on   date;
alter table placement add column ended_on     date;
alter table placement add column end_reason   varchar(2000);
alter table placement add column hold_reasons varchar(20000);
alter table placement add column cleared      boolean default false not null;
create index placement_start on placement (region_id, state, first_day);

create table placement_interruption (
  id           bigint        not null primary key,
  placement_id bigint        not null references placement (id),
  first_day    date          not null,
  last_day     date,
  reason       varchar(2000) not null
);
create index placement_interruption_of on placement_interruption (placement_id);

create table placement_supervisor (
  id           bigint       not null primary key,
  placement_id bigint       not null references placement (id),
  name         varchar(200) not null,
  email        varchar(200) not null,
  language     varchar(2)   not null,
  unique (placement_id, email)
);

create sequence seq_logbook start with 50 increment by 50;
create table logbook_day (
  id                 bigint        not null primary key,
  version            bigint        not null,
  placement_id       bigint        not null references placement (id),
  log_day            date          not null,
  attended_minutes   int           not null,
  literature_minutes int           not null,
  activity           varchar(2000) not null,
  written_reasons    varchar(4000),
  unique (placement_id, log_day),
  check (literature_minutes >= 0 and literature_minutes <= attended_minutes)
);

create sequence seq_requirement start with 50 increment by 50;
create table requirement (
  id              bigint       not null primary key,
  version         bigint       not null,
  region_id       varchar(20)  not null,
  placement_id    bigint       not null references placement (id),
  code            varchar(60)  not null,
  gate            varchar(60)  not null,
  confidentiality varchar(20)  not null,
  status          varchar(20)  not null,
  due_on          date         not null,
  submitted_on    date,
  verified_on     date,
  verified_by     varchar(200),
  verified_as     varchar(40),
  taken_on        date,
  valid_until     date,
  covered_from    date,
  covered_until   date,
  reference       varchar(80),
  hold_reasons    varchar(20000),
  reminded_on     date,
  waits_for       varchar(20)  not null,
  waits_since     date         not null,
  unique (placement_id, code)
);
create index requirement_open on requirement (region_id, status, due_on);
create index requirement_waits on requirement (region_id, waits_for, due_on);

create sequence seq_personal_link start with 50 increment by 50;
create table personal_link (
  id               bigint       not null primary key,
  version          bigint       not null,
  region_id        varchar(20)  not null,
  purpose          varchar(30)  not null,
  token_hash       varchar(64)  not null unique,
  subject_id       bigint       not null,
  organisation_id  bigint       references organisation (id),
  name             varchar(200) not null,
  email            varchar(200) not null,
  language         varchar(2)   not null,
  created_by       varchar(200) not null,
  created_at       ${moment}    not null,
  expires_at       ${moment}    not null,
  last_sent_at     ${moment}    not null,
  times_sent       int          not null,
  opened_at        ${moment},
  used_at          ${moment},
  ended_at         ${moment},
  end_reason       varchar(40),
  answer           varchar(2000),
  settled_at       ${moment},
  replaced_by      bigint       references personal_link (id)
);
create index personal_link_subject on personal_link (region_id, purpose, subject_id);

create sequence seq_calendar_feed start with 50 increment by 50;
create table calendar_feed (
  id              bigint      not null primary key,
  region_id       varchar(20) not null,
  token_hash      varchar(64) not null unique,
  account_id      bigint      references user_account (id),
  organisation_id bigint      references organisation (id),
  created_by      varchar(200) not null,
  created_at      ${moment}   not null,
  revoked_at      ${moment}
);
create index calendar_feed_account on calendar_feed (account_id);

create sequence seq_completion start with 50 increment by 50;
create table confirmation (
  id               bigint        not null primary key,
  version          bigint        not null,
  placement_id     bigint        not null references placement (id),
  supervisor_name  varchar(200)  not null,
  supervisor_email varchar(200),
  written_on       date          not null,
  weeks            int           not null,
  done             boolean       not null,
  approved         boolean       not null,
  remark           varchar(2000),
  recorded_by      varchar(200)  not null,
  withdrawn_at     ${moment},
  handed_in_on     date,
  handed_in_by     varchar(200)
);
create index confirmation_of on confirmation (placement_id);
create table grade_decision (
  id            bigint        not null primary key,
  region_id     varchar(20)   not null,
  placement_id  bigint        not null references placement (id),
  grade         varchar(10)   not null,
  reason        varchar(2000),
  decided_on    date          not null,
  decided_by    varchar(200)  not null,
  decided_at    ${moment}     not null,
  replaced_by   bigint        references grade_decision (id)
);
create index grade_decision_of on grade_decision (placement_id);
create table certificate (
  id            bigint       not null primary key,
  version       bigint       not null,
  region_id     varchar(20)  not null,
  placement_id  bigint       not null references placement (id),
  grade_id      bigint       not null references grade_decision (id),
  number        varchar(30)  not null,
  code          varchar(40)  not null unique,
  document_id   bigint       not null references issued_document (id),
  student_name  varchar(250) not null,
  institution   varchar(200) not null,
  unit_name     varchar(200) not null,
  site_name     varchar(200),
  field         varchar(60)  not null,
  first_day     date         not null,
  last_day      date         not null,
  issued_on     date         not null,
  issued_by     varchar(200) not null,
  withdrawn_on  date,
  withdrawn_reason varchar(2000),
  unique (region_id, number)
);
create index certificate_of on certificate (placement_id);

create sequence seq_payment start with 50 increment by 50;
create table payment_run (
  id             bigint        not null primary key,
  version        bigint        not null,
  region_id      varchar(20)   not null,
  number         varchar(30)   not null,
  title          varchar(200)  not null,
  up_to          date          not null,
  state          varchar(20)   not null,
  currency       varchar(3)    not null,
  total          decimal(15,2) not null,
  prepared_by    varchar(200)  not null,
  prepared_by_id bigint,
  prepared_at    ${moment}     not null,
  approved_by    varchar(200),
  approved_by_id bigint,
  approved_at    ${moment},
  digest         varchar(64),
  unique (region_id, number)
);
create table payment_entry (
  id           bigint        not null primary key,
  region_id    varchar(20)   not null,
  run_id       bigint        references payment_run (id),
  placement_id bigint        not null references placement (id),
  unit_id      bigint        not null references organisation (id),
  kind         varchar(20)   not null,
  corrects_id  bigint        references payment_entry (id),
  first_week   int           not null,
  weeks        int           not null,
  rate         decimal(15,2) not null,
  currency     varchar(3)    not null,
  amount       decimal(15,2) not null,
  reason       varchar(2000),
  noted_by     varchar(200)  not null,
  noted_by_id  bigint,
  noted_at     ${moment}     not null
);
create index payment_entry_run on payment_entry (run_id);
create index payment_entry_placement on payment_entry (placement_id);
create index payment_entry_unit on payment_entry (unit_id);
create index payment_entry_corrects on payment_entry (corrects_id);
create table payment_refusal (
  id           bigint         not null primary key,
  run_id       bigint         not null references payment_run (id),
  placement_id bigint         not null references placement (id),
  unit_id      bigint         not null references organisation (id),
  weeks        int            not null,
  reasons      varchar(20000) not null
);
create index payment_refusal_run on payment_refusal (run_id);

create sequence seq_content start with 50 increment by 50;
create table mail_wording (
  id          bigint         not null primary key,
  version     bigint         not null,
  region_id   varchar(20)    not null,
  template    varchar(60)    not null,
  language    varchar(2)     not null,
  subject     varchar(300)   not null,
  body        varchar(20000) not null,
  changed_by  varchar(200)   not null,
  changed_at  ${moment}      not null,
  unique (region_id, template, language)
);
create table deputy (
  id           bigint       not null primary key,
  version      bigint       not null,
  region_id    varchar(20)  not null,
  absent_id    bigint       not null references user_account (id),
  deputy_id    bigint       not null references user_account (id),
  first_day    date         not null,
  last_day     date         not null,
  ended_at     ${moment}
);
create index deputy_absent on deputy (region_id, absent_id, first_day);
create table published_file (
  id         bigint       not null primary key,
  region_id  varchar(20)  not null,
  file_name  varchar(200) not null,
  media_type varchar(80)  not null,
  sha256     varchar(64)  not null,
  content    ${blob}      not null
);
create table published_page (
  id           bigint         not null primary key,
  version      bigint         not null,
  region_id    varchar(20)    not null,
  section      varchar(20)    not null,
  position     int            not null,
  happens_from ${moment},
  happens_to   ${moment},
  place        varchar(300),
  link         varchar(500),
  file_id      bigint         references published_file (id),
  file_name    varchar(200),
  withdrawn    boolean        not null,
  changed_by   varchar(200)   not null,
  changed_at   ${moment}      not null
);
create index published_page_of on published_page (region_id, section, position);
create table published_text (
  page_id   bigint         not null references published_page (id),
  language  varchar(2)     not null,
  title     varchar(300)   not null,
  body      varchar(10000) not null,
  primary key (page_id, language)
);

alter table task add column placement_id bigint references placement (id);
alter table task add column person_id bigint references person (id);
alter table task add column due_on date;
alter table task add column reminded_on date;
alter table task add column reminders int default 0 not null;
create unique index task_of_rule on task (subject_type, subject_id, rule_id);
create index task_of_placement on task (placement_id);
create index task_of_person on task (person_id, state);

create table shedlock (
  name       varchar(64)  not null primary key,
  lock_until timestamp    not null,
  locked_at  timestamp    not null,
  locked_by  varchar(255) not null
);

create table day_done (
  job      varchar(60) not null primary key,
  last_day date        not null
);

-- What lets its receiver in is not kept once it was sent.
update mail_message set body = ''
 where state in ('SENT', 'BOUNCED') and template in ('mail.invitation', 'mail.new-password');

drop index person_name;
create index person_name on person (merged_into_id, family_name, given_name, id);

-- Lists show the newest first. H2 reads an index in its own direction only; PostgreSQL in both.
drop index nomination_list;
create index nomination_list on nomination (region_id desc, call_id desc, nominated_on desc, id desc);
drop index nomination_state;
create index nomination_state
    on nomination (region_id desc, call_id desc, state desc, nominated_on desc, id desc);
drop index admission_decision_list;
create index admission_decision_list on admission_decision (region_id desc, issued_at desc, number desc);
drop index admission_decision_call;
create index admission_decision_call
    on admission_decision (region_id desc, call_id desc, issued_at desc, number desc);
drop index mail_message_list;
create index mail_message_list on mail_message (region_id desc, created_at desc, id desc);
drop index mail_message_count;
create index mail_message_count on mail_message (region_id desc, state desc, created_at desc, id desc);
drop index audit_entry_list;
create index audit_entry_list on audit_entry (region_id desc, happened_at desc, id desc);
drop index audit_entry_result;
create index audit_entry_result on audit_entry (region_id desc, outcome desc, happened_at desc, id desc);
drop index audit_entry_kind;
create index audit_entry_kind on audit_entry (region_id desc, subject_type desc, happened_at desc, id desc);
