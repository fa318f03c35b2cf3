-- A plan of blocks goes some time after it was last used.

alter table block_plan add column last_used_at ${moment};
update block_plan set last_used_at = coalesce(ended_at, started_at, created_at);
alter table block_plan alter column last_used_at set not null;
