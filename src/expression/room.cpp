#include "expression/room.h"
