-- A draft can be allotted by itself at the moment students were told.

alter table allocation_run add column announced_for     ${moment};
alter table allocation_run add column announced_by      varchar(200);
alter table allocation_run add column announced_reasons varchar(4000);
