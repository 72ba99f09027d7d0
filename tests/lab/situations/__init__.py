"""The situations of the fixes' lab: an ordinary server, one thing wrong, and the fixes that must put it right."""

from situations import bans, certbot, certificates, doors, firewalls, tls, web


def every():
    table = []
    for family in (firewalls, bans, doors, certificates, certbot, tls, web):
        table += family.SITUATIONS
    names = [situation.name for situation in table]
    assert len(names) == len(set(names)), "two situations of one name"
    return table


def by_name(name):
    for situation in every():
        if situation.name == name:
            return situation
    raise KeyError(name)
