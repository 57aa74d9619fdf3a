"""Provisions tenants with django-tenants: a schema for each, 15 tables in it. Answers with its own times."""

import json
import sys
import time

import django
from django.conf import settings

host, port, database, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "django_tenants.postgresql_backend",
            "NAME": database, "USER": "postgres", "HOST": host, "PORT": port,
        }
    },
    DATABASE_ROUTERS=("django_tenants.routers.TenantSyncRouter",),
    SHARED_APPS=("django.contrib.contenttypes", "django_tenants", "office_register"),
    TENANT_APPS=("office_year",),
    INSTALLED_APPS=("django.contrib.contenttypes", "django_tenants", "office_register", "office_year"),
    TENANT_MODEL="office_register.Office",
    TENANT_DOMAIN_MODEL="office_register.Domain",
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    USE_TZ=True,
)
sys.path.insert(0, __file__.rsplit("/", 1)[0] + "/django")
django.setup()

from django.core.management import call_command  # noqa: E402
from office_register.models import Domain, Office  # noqa: E402
from office_year.models import Item, Unit  # noqa: E402
from django_tenants.utils import schema_context  # noqa: E402

call_command("migrate_schemas", "--shared", verbosity=0)
start, cpu = time.perf_counter(), time.process_time()
for number in range(count):
    office = Office(schema_name=f"office_{number}", name=f"示例{number}")
    office.save(verbosity=0)
    Domain.objects.create(domain=f"c{number}.example", tenant=office, is_primary=True)
    with schema_context(office.schema_name):
        Item.objects.bulk_create([Item(code=f"I{i}", points=2) for i in range(45)])
        Unit.objects.bulk_create([Unit(code=f"u{i}", name=f"示例{i}") for i in range(60)])
wall, used = time.perf_counter() - start, time.process_time() - cpu
print(json.dumps({"wall": round(wall * 1e6), "cpu": round(used * 1e6)}))
