# Passes a dump on, unchanged, and writes down what it held: of each table its rows and their sha256, and of
# everything else a sha256 and the kinds of objects. Ends with 3 where the dump does not end as it must.
#
#   perl watch.pl ENGINE DATABASE FIGURES <dump >dump
#
# Perl, because every Debian and Ubuntu has it: rows pass in blocks here, where awk would take them line by
# line, and cost a third of the throughput. The sums are openssl's, which uses what the processor has for them.
use strict;
use warnings;

my ($engine, $database, $figures) = @ARGV;
my $mysql = $engine eq 'mariadb' || $engine eq 'mysql';
my $sqlite = $engine eq 'sqlite';

# The line with which a dump is whole; the one that names a table; what its rows begin with, and what follows
# them. A line end inside of a value is escaped by all of them, so a line is a line.
my $WHOLE = $mysql ? qr/^-- Dump completed/ : $sqlite ? qr/^COMMIT;$/ : qr/^-- PostgreSQL database dump complete/;
my $TABLE = $mysql ? qr/^-- Dumping data for table `(.*)`$/
  : $sqlite ? qr/^(?:CREATE TABLE (?:IF NOT EXISTS )?|INSERT INTO )("(?:[^"]|"")*"|'(?:[^']|'')*'|\w+) ?(?:\(|VALUES\()/
  : qr/^COPY (.+?) \(.*\) FROM stdin;$/;
my $ROWS = $mysql ? 'INSERT INTO `' : '';
my $OVER = $mysql ? '/*!40000 ALTER TABLE `' : "\\.\n";
my %OBJECTS = $mysql
  ? (views => qr/^\/\*!50001 VIEW `/, routines => qr/^CREATE .*(?:PROCEDURE|FUNCTION|PACKAGE) /,
     triggers => qr/^\/\*!50003 CREATE\*\/ .*trigger /i, events => qr/^\/\*!50106 CREATE\*\/ .*event /i)
  : (views => qr/^CREATE (?:MATERIALIZED )?VIEW /, routines => qr/^CREATE (?:FUNCTION|PROCEDURE|AGGREGATE) /,
     triggers => qr/^CREATE (?:CONSTRAINT )?TRIGGER /, events => qr/^CREATE EVENT TRIGGER /);

# Small enough to stay in a processor's own cache from the read to the last look.
my $BLOCK = 131072;
# https://man7.org/linux/man-pages/man2/F_SETPIPE_SZ.2const.html
my $F_SETPIPE_SZ = 1031;

my ($buffer, $whole, $bytes, $longest, $log) = ('', 0, 0, 0, '');
my ($table, $sum, $rows, $in_rows) = (undef, undef, 0, 0);
my %seen = map { $_ => 0 } keys %OBJECTS;
my $others = open_sum("$figures.others");
open(my $tables, '>', "$figures.tables") or die "$figures.tables: $!";

# A larger pipe saves most of the changes between the processes; where none is granted, nothing is lost.
fcntl($_, $F_SETPIPE_SZ, 1048576) for \*STDIN, \*STDOUT;
while (my $read = fill()) {
  my $before = length($buffer) - $read;
  put(\*STDOUT, $before, $read);
  $bytes += $read;
  # A line may go on for many blocks.
  next if index($buffer, "\n", $before) < 0;
  my $begun = substr($buffer, rindex($buffer, "\n") + 1, $read, '');
  work_off();
  $buffer = $begun;
}
work_off();
close_table();
close(STDOUT) or die "write: $!";
close $tables or die "$figures.tables: $!";
open(my $summary, '>', $figures) or die "$figures: $!";
print $summary "bytes $bytes\nlongest $longest\nlog $log\nschema ", close_sum($others, "$figures.others"), "\n";
print $summary "$_ $seen{$_}\n" for sort keys %seen;
close $summary or die "$figures: $!";
exit($whole ? 0 : 3);

# Adds a block to the buffer, or what is left; how much it was.
sub fill {
  my $read = 0;
  while ($read < $BLOCK) {
    my $got = sysread(STDIN, $buffer, $BLOCK - $read, length $buffer);
    die "read: $!" unless defined $got;
    last unless $got;
    $read += $got;
  }
  return $read;
}

# Takes the lines in the buffer. One that is longer than a block comes to stand at its head, so the longest is seen
# there.
sub work_off {
  my $first = index($buffer, "\n") + 1;
  $longest = $first if $first > $longest;
  while ($buffer ne '') {
    $in_rows = 1 if $mysql && defined $table && begins($ROWS);
    if ($in_rows && !begins($OVER)) {
      my $over = index($buffer, "\n$OVER") + 1;
      take_rows($over || length $buffer);
      next;
    }
    close_table() if $in_rows;
    my $end = index($buffer, "\n") + 1 || length $buffer;
    take_line(substr($buffer, 0, $end, ''));
  }
}

sub begins { return substr($buffer, 0, length $_[0]) eq $_[0] }

sub take_rows {
  my ($length) = @_;
  put($sum, 0, $length);
  # Mostly nothing: rows are counted where they are.
  my $after = substr($buffer, $length, length $buffer, '');
  # MariaDB gives each row a line after that of its INSERT; MySQL puts all of them into that one line.
  if (!$mysql) { $rows += ($buffer =~ tr/\n//) }
  elsif ($buffer !~ /^INSERT INTO `[^`]*` VALUES \(/m) { $rows += ($buffer =~ tr/\n//) - (() = $buffer =~ /^INSERT INTO `/mg) }
  else {
    $buffer =~ s/'(?:[^'\\]|\\.)*+'|`[^`]*`//g;
    $rows += ($buffer =~ tr/(//);
  }
  $buffer = $after;
}

sub take_line {
  my ($line) = @_;
  if ($line =~ $TABLE) {
    my $name = $1;
    $name =~ s/^(["'])(.*)\1$/$2/ if $sqlite;
    open_table($name) unless defined $table && $table eq $name;
    if ($sqlite && $line =~ /^INSERT/) {
      $rows += 1;
      print $sum $line or die "sum: $!";
      return;
    }
    # Rows follow at once.
    $in_rows = 1 unless $mysql || $sqlite;
  }
  if ($line =~ $WHOLE) { $whole = 1 }
  elsif ($line !~ /^(?:\s*|--.*|\\unrestrict .*)$/) { $whole = 0 }
  $log = "$1:$2" if $line =~ /^-- CHANGE MASTER TO MASTER_LOG_FILE='([^']+)', MASTER_LOG_POS=(\d+);/;
  for my $kind (keys %OBJECTS) { $seen{$kind} += 1 if $line =~ $OBJECTS{$kind} }
  print $others comparable($line) or die "sum: $!";
}

# What two dumps of the same have in common, whatever their database is called and whoever restored it.
sub comparable {
  my ($line) = @_;
  return '' if $line =~ /^(?:\s*|--.*|\\(?:un)?restrict .*|\/\*M!.*)$/;
  return $line unless $mysql;
  $line =~ s/ AUTO_INCREMENT=\d+//;
  $line =~ s/DEFINER=`[^`]*`@`[^`]*` ?//g;
  $line =~ s/`\Q$database\E`\.//g;
  return $line;
}

sub open_table {
  close_table();
  ($table, $rows, $in_rows) = ($_[0], 0, 0);
  $sum = open_sum("$figures.sum");
}

sub close_table {
  return unless defined $table;
  print $tables join("\t", $rows, close_sum($sum, "$figures.sum"), $table), "\n";
  ($table, $in_rows) = (undef, 0);
}

sub open_sum {
  my ($path) = @_;
  my $pid = open(my $sum, '|-') // die "fork: $!";
  if ($pid == 0) {
    open(STDOUT, '>', $path) or die "$path: $!";
    exec('openssl', 'dgst', '-sha256', '-r') or die "openssl: $!";
  }
  fcntl($sum, $F_SETPIPE_SZ, 1048576);
  return $sum;
}

sub close_sum {
  my ($sum, $path) = @_;
  close $sum or die "openssl ended with $?";
  open(my $file, '<', $path) or die "$path: $!";
  my ($hex) = <$file> =~ /^([0-9a-f]{64})/ or die "openssl gave no sum";
  unlink $path;
  return $hex;
}

# Writes a stretch of the buffer, however often it takes.
sub put {
  my ($to, $from, $length) = @_;
  while ($length > 0) {
    my $sent = syswrite($to, $buffer, $length, $from) // die "write: $!";
    $from += $sent;
    $length -= $sent;
  }
}
