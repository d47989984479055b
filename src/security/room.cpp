#include "security/room.h"
