"""What one office keeps in its own schema: fifteen tables."""

from django.db import models


class Item(models.Model):
    code = models.CharField(max_length=40, unique=True)
    points = models.DecimalField(max_digits=10, decimal_places=4)


class Unit(models.Model):
    code = models.CharField(max_length=60, unique=True)
    name = models.CharField(max_length=200)


def owned(name):
    """A table whose rows belong to a unit."""
    fields = {
        "__module__": __name__,
        "unit": models.ForeignKey(Unit, on_delete=models.CASCADE),
        "value": models.TextField(),
        "recorded_at": models.DateTimeField(auto_now_add=True),
    }
    return type(name, (models.Model,), fields)


for table in (
    "Mark", "Sheet", "Occurrence", "Finding", "JurorScore", "PeerScore", "Carryover", "Ballot",
    "Outcome", "Publication", "Recheck", "Rectification", "AuditEvent",
):
    globals()[table] = owned(table)
