#include "entry/room.h"
