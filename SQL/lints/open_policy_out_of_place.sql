-- The engine and the owner reach past one tenant only in the tables named here.
--
-- Bad: an open policy on ballots, requests or another table that no national pass and no change
-- of the tree needs. Good: add the table here, with a reason in the review.
select 'an open policy for ' || r::regrole::text || ': ' || p.polname as fault,
  p.polrelid::regclass::text as object
from pg_catalog.pg_policy p
join pg_catalog.pg_class c on c.oid = p.polrelid
cross join lateral unnest(p.polroles) r
where c.relnamespace = 'pingyi'::regnamespace
  and (
    (
      r::regrole::text = 'pingyi_engine'
      and c.relname not in (
        'tenants', 'tenant_placements', 'tenant_successions', 'people', 'person_roles',
        'two_person_actions', 'snapshots', 'scheme_versions', 'scheme_operations', 'sectors',
        'units', 'cycles', 'cycle_units', 'cycle_versions', 'cycle_progress', 'cycle_inputs', 'live_summaries', 'sheets', 'marks',
        'occurrences', 'findings', 'juror_scores', 'peer_scores', 'carryovers', 'polls',
        'poll_tallies', 'outcomes', 'summaries', 'publications', 'publication_rows',
        'audit_events', 'applied_files', 'scheme_drafts', 'scheme_touches', 'rebase_questions',
        'rebase_decisions', 'waivers', 'tasks', 'unit_facts',
        'cycle_facts'
      )
    )
    or (
      r::regrole::text = 'pingyi_owner'
      and concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
        !~ 'pingyi\.current_tenant\(\)'
      and c.relname not in (
        'tenants', 'tenant_placements', 'tenant_successions', 'snapshots', 'scheme_versions',
        'cycle_progress', 'summaries', 'live_summaries', 'publications', 'publication_rows', 'polls',
        'audit_events', 'applied_files', 'scheme_touches', 'rebase_questions', 'rebase_decisions',
        'waivers'
      )
    )
  );
