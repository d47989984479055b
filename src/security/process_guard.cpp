#include "security/process_guard.h"

#include <cstring>
#include <sys/resource.h>
#include <sys/stat.h>

namespace rejista::security {

void keepToOneself()
{
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    // Lowering a limit is always allowed.
    (void)::setrlimit(RLIMIT_CORE, &none);
}

void hideArguments(int argc, char** argv, bool (*keep)(const char* word))
{
    for (int i = 1; i < argc; ++i) {
        if (keep(argv[i]))
            continue;
        // "--why=…": the name of an option may be seen, what it was given may not.
        char* from = argv[i];
        if (std::strncmp(from, "--", 2) == 0) {
            if (char* equals = std::strchr(from, '='))
                from = equals + 1;
        }
        std::memset(from, 'x', std::strlen(from));
    }
}

}  // namespace rejista::security
