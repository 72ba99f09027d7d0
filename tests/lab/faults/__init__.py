"""The faults of the lab, by family. Expectations come from the specification, never from the program."""

from faults import answers, certificates, elsewhere, firewalls, names, ports, tls


def every():
    table = []
    for family in (ports, firewalls, certificates, tls, answers, names, elsewhere):
        table += family.FAULTS
    names_seen = [fault.name for fault in table]
    assert len(names_seen) == len(set(names_seen)), "two faults of one name"
    return table


def by_name(name):
    for fault in every():
        if fault.name == name:
            return fault
    raise KeyError(name)
