// What a program that holds a register does before anything else, so that neither its files nor its memory are left for
// others on the machine. Call once, first thing in main(), before there are threads.
#pragma once

namespace rejista::security {

/// New files are for their owner alone (umask 077), and a fault writes no core file: it would hold the passphrase and
/// what is on the screen. Where a kernel hands cores to a program instead, that program is told the limit and need not
/// keep it (core(5)).
void keepToOneself();

/// Takes what was typed after options and the command's name out of what `ps` shows of this process; the lengths stay.
/// Values of cells and names are typed there. `keep` says which words may be seen. Copy the words first.
void hideArguments(int argc, char** argv, bool (*keep)(const char* word));

}  // namespace rejista::security
