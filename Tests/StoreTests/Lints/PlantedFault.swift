/// A fault and the lint that must find it.
struct PlantedFault: Sendable, CustomStringConvertible {
    let lint: String
    let sql: String

    var description: String { "\(lint): \(sql)" }

    private init(_ lint: String, _ sql: String) {
        self.lint = lint
        self.sql = sql
    }

    static let all = [
        PlantedFault("row_security_off", "alter table pingyi.units disable row level security"),
        PlantedFault("row_security_off", "alter table pingyi.units no force row level security"),
        PlantedFault(
            "row_security_off",
            "alter table pingyi.ballots_3 no force row level security"
        ),
        PlantedFault("table_without_policy", "grant select on pingyi.requests to pingyi_tally"),
        PlantedFault("grant_on_partition", "grant select on pingyi.ballots_0 to pingyi_tally"),
        PlantedFault(
            "view_without_invoker",
            "create view pingyi.v as select * from pingyi.units"
        ),
        PlantedFault(
            "view_without_invoker",
            """
            create materialized view pingyi.m as select * from pingyi.units;
            grant select on pingyi.m to pingyi_app
            """
        ),
        PlantedFault(
            "policy_with_subselect",
            """
            create policy bad on pingyi.units for select to pingyi_app
            using (tenant_id = (select pingyi.current_tenant()))
            """
        ),
        PlantedFault(
            "policy_with_subselect",
            """
            create policy bad on pingyi.units for select to pingyi_app
            using (tenant_id in (select tenant_id from pingyi.tenants))
            """
        ),
        PlantedFault(
            "policy_with_unstable_function",
            "alter function pingyi.current_tenant() immutable"
        ),
        PlantedFault(
            "policy_with_unstable_function",
            """
            create policy bad on pingyi.units for select to pingyi_app
            using (tenant_id = pingyi.current_tenant() and clock_timestamp() > '2000-01-01')
            """
        ),
        PlantedFault(
            "policy_without_context",
            "create policy bad on pingyi.units for select to pingyi_app using (true)"
        ),
        PlantedFault(
            "policy_without_context",
            "create policy bad on pingyi.units for insert to pingyi_app with check (true)"
        ),
        PlantedFault(
            "policy_for_everybody",
            "create policy bad on pingyi.units for select using (true)"
        ),
        PlantedFault(
            "open_policy_out_of_place",
            "create policy bad on pingyi.ballots for select to pingyi_engine using (true)"
        ),
        PlantedFault(
            "open_policy_out_of_place",
            "create policy bad on pingyi.people for select to pingyi_owner using (true)"
        ),
        PlantedFault(
            "unpinned_definer",
            "alter function pingyi.enter(int, bigint) reset search_path"
        ),
        PlantedFault(
            "unpinned_definer",
            "alter function pingyi.enter(int, bigint) owner to postgres"
        ),
        PlantedFault(
            "function_for_everybody",
            "grant execute on function pingyi.enter(int, bigint) to public"
        ),
        PlantedFault(
            "immutable_reader_of_settings",
            """
            create function pingyi.f() returns text language sql immutable
            return current_setting('pingyi.tenant', true)
            """
        ),
        PlantedFault("key_without_tenant", "create unique index on pingyi.units (code)"),
        PlantedFault(
            "key_without_tenant",
            "alter table pingyi.marks add unique (request_id, item)"
        ),
        PlantedFault(
            "reference_without_tenant",
            """
            alter table pingyi.units add unique (unit_id);
            alter table pingyi.marks add foreign key (unit_id) references pingyi.units (unit_id)
            """
        ),
        PlantedFault(
            "tenant_not_first",
            "create table pingyi.notes (note_id bigint primary key, tenant_id int not null)"
        ),
        PlantedFault(
            "path_not_pinned",
            "alter table pingyi.summaries drop constraint summaries_path_is_the_registers"
        ),
        PlantedFault("powerful_service_role", "alter role pingyi_app bypassrls"),
        PlantedFault("powerful_service_role", "alter role pingyi_engine superuser"),
        PlantedFault("powerful_service_role", "grant pingyi_owner to pingyi_app"),
        PlantedFault("powerful_service_role", "alter table pingyi.units owner to pingyi_migrate"),
        PlantedFault("dangerous_grant", "grant truncate on pingyi.units to pingyi_app"),
        PlantedFault("dangerous_grant", "grant references on pingyi.units to pingyi_engine"),
        PlantedFault("dangerous_grant", "grant trigger on pingyi.units to pingyi_app"),
        PlantedFault("dangerous_grant", "grant create on schema pingyi to pingyi_app"),
        PlantedFault("dangerous_grant", "grant create on schema public to public"),
        PlantedFault("changeable_record", "grant delete on pingyi.marks to pingyi_engine"),
        PlantedFault("changeable_record", "grant update (points) on pingyi.marks to pingyi_app"),
        PlantedFault("changeable_record", "grant delete on pingyi.ballots to pingyi_tally"),
        PlantedFault(
            "trigger_on_table",
            """
            create function pingyi.t() returns trigger language plpgsql as 'begin return new; end';
            create trigger t before insert on pingyi.units for each row execute function pingyi.t()
            """
        ),
        PlantedFault(
            "trigger_on_table",
            "create rule r as on delete to pingyi.units do instead nothing"
        ),
        PlantedFault("missing_comment", "alter table pingyi.units add column extra text"),
        PlantedFault("missing_comment", "comment on table pingyi.units is null"),
        PlantedFault("missing_comment", "comment on function pingyi.enter(int, bigint) is null"),
        PlantedFault(
            "context_can_be_set",
            "grant execute on function pg_catalog.set_config(text, text, boolean) to public"
        ),
        PlantedFault("unbounded_role", "alter role pingyi_app reset statement_timeout"),
        PlantedFault("unbounded_role", "alter role pingyi_public reset search_path"),
    ]
}
