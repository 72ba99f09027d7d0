# Holds documents against a JSON Schema with JSON::Validator, which shares no code with Python's jsonschema.
# Standard input: {"valid": [document, …], "broken": {"name": document, …}}. Prints one line for every document
# that is judged wrongly.
use strict;
use warnings;
use JSON::Validator;
use Mojo::File qw(path);
use Mojo::JSON qw(decode_json);

# The module of Debian 12 knows the draft before ours, where a list's first items had another keyword.
# https://json-schema.org/draft/2020-12/release-notes
sub in_draft_2019_09 {
    my ($node) = @_;
    return [map { in_draft_2019_09($_) } @$node] if ref $node eq 'ARRAY';
    return $node unless ref $node eq 'HASH';
    my %node = map { $_ => in_draft_2019_09($node->{$_}) } keys %$node;
    if (exists $node{prefixItems}) {
        $node{additionalItems} = delete $node{items} if exists $node{items};
        $node{items} = delete $node{prefixItems};
    }
    return \%node;
}

my $text = in_draft_2019_09(decode_json(path($ARGV[0])->slurp));
$text->{'$schema'} = 'https://json-schema.org/draft/2019-09/schema';
my $schema = JSON::Validator->new->schema($text)->schema;
# Its memory of what was judged before goes by addresses, which a temporary's successor may have again. What comes
# from JSON text has no circles to be protected from.
$schema->recursive_data_protection(0);
my $input = decode_json(do { local $/; <STDIN> });
my $number = 0;
for my $document (@{ $input->{valid} }) {
    $number++;
    print "document $number: $_\n" for $schema->validate($document);
}
for my $name (sort keys %{ $input->{broken} }) {
    print "the schema accepts a broken document: $name\n" unless $schema->validate($input->{broken}{$name});
}
